namespace RunbookDsl.Compiler.Rules;

/// <summary>What the rules are about, as editors group them.</summary>
static class RuleCategories
{
    public const string Definition = "RunbookDsl.Definition";
    public const string Metrics = "RunbookDsl.Metrics";
    public const string Thresholds = "RunbookDsl.Thresholds";
    public const string Resolution = "RunbookDsl.Resolution";
    public const string Incidents = "RunbookDsl.Incidents";
    public const string Escalation = "RunbookDsl.Escalation";
    public const string Schedules = "RunbookDsl.Schedules";
    public const string Procedures = "RunbookDsl.Procedures";
    public const string Communication = "RunbookDsl.Communication";
    public const string Documentation = "RunbookDsl.Documentation";
}
