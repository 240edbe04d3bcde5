using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>The conditions of a runbook.</summary>
static class ReadConditions
{
    /// <summary>All of them, wherever they stand; those of alerts first.</summary>
    public static IEnumerable<Condition> Of(RunbookModel runbook) =>
    [
        .. runbook.Alerts.SelectMany(Of),
        .. runbook.Operation.Conditions(),
        .. runbook.Troubleshooting.Conditions(),
        .. runbook.Maintenance.Conditions(),
    ];

    static IEnumerable<Condition> Of(Alert alert)
    {
        yield return alert.Trigger;
        foreach (var call in alert.Escalation)
        {
            if (call.Condition is { } condition)
            {
                yield return condition;
            }
        }

        if (alert.Resolution is { } resolution)
        {
            yield return resolution;
        }
    }
}
