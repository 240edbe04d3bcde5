namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The parameter of a lambda over the runbook's metrics.</summary>
sealed record MetricsValue : Value
{
    public static readonly MetricsValue Instance = new();
}
