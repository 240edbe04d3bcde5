namespace RunbookDsl.Compiler.Reading.Values;

/// <summary><c>null</c> or <c>default</c>: as if it were not said.</summary>
sealed record NullValue : Value
{
    public static readonly NullValue Instance = new();
}
