using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>The error rate of <see cref="ThresholdRunbook"/> with a warning, which stands first, and a critical alert; both page.</summary>
internal static class TwoLimitsRunbook
{
    public static RunbookDefinition Definition { get; } = ThresholdRunbook.Definition with
    {
        Alerts = [Alert("some-errors", "Some Errors", Severity.Warning, "5 %", 0), Alert("many-errors", "Many Errors", Severity.Critical, "10 %", 1)],
    };

    static AlertDefinition Alert(string id, string name, Severity severity, string limit, int contact) => new()
    {
        Id = id,
        Name = name,
        Severity = severity,
        Scope = 0,
        Trigger = $"Error rate > {limit}",
        Comparisons = [new ComparisonDefinition("Error rate", ">", limit, Unit.Ratio)],
        For = TimeSpan.FromMinutes(1),
        Escalation = [new EscalationDefinition(ResponderReference.Contact(contact), TimeSpan.Zero)],
    };
}
