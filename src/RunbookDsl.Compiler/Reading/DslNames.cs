namespace RunbookDsl.Compiler.Reading;

/// <summary>The names by which the compiler knows the authoring surface.</summary>
static class DslNames
{
    public const string Namespace = "RunbookDsl";
    public const string RunbookAttribute = "RunbookDsl.RunbookAttribute";

    /// <summary>Marks a metrics class.</summary>
    public const string MetricsAttribute = "RunbookDsl.MetricsAttribute";
    public const string Runbook = "Runbook";
    public const string Define = "Define";
    public const string Alerts = "Alerts";
    public const string RunbookModelAttribute = "RunbookModelAttribute";
}
