namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>What an expression of a runbook stands for, found without running or binding it.</summary>
abstract record Value
{
    /// <summary>Not known; whoever should hear of it has been told, or will be by the C# compiler.</summary>
    public static readonly Value Unknown = new UnknownValue();

    sealed record UnknownValue : Value;
}
