using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>The conditions of a runbook, wherever they stand.</summary>
static class RunbookConditions
{
    /// <summary>Those of alerts and of every other section, in the author's order.</summary>
    public static IEnumerable<Condition> Of(RunbookModel model) =>
        model.Alerts.SelectMany(Of)
            .Concat(model.Operation.Expectations.Select(expectation => expectation.Condition).OfType<Condition>())
            .Concat(model.Troubleshooting.Issues.SelectMany(issue => issue.Conditions()))
            .Concat(model.Maintenance.Conditions());

    /// <summary>Those of one alert.</summary>
    public static IEnumerable<Condition> Of(Alert alert)
    {
        yield return alert.Trigger;
        if (alert.Resolution is { } resolution)
        {
            yield return resolution;
        }

        foreach (var call in alert.Escalation)
        {
            if (call.Condition is { } condition)
            {
                yield return condition;
            }
        }
    }
}
