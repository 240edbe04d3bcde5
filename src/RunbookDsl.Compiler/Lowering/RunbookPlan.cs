using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>What the engine has to compute for a runbook: metrics, scopes, readings and conditions, numbered.</summary>
/// <param name="Metrics">The metrics that some reading needs.</param>
/// <param name="Scopes">The label sets that rows are kept for.</param>
/// <param name="Readings">The readings, each after those it is made of.</param>
/// <param name="Alerts">The alerts whose readings all fit their scope, in the author's order.</param>
/// <param name="Probes">The conditions and readings outside alerts whose readings all fit one scope.</param>
/// <param name="Subjects">What each probe is of.</param>
sealed record RunbookPlan(
    EquatableArray<MetricPlan> Metrics,
    EquatableArray<ScopePlan> Scopes,
    EquatableArray<ReadingPlan> Readings,
    EquatableArray<AlertPlan> Alerts,
    EquatableArray<ProbePlan> Probes,
    EquatableArray<ProbeSubject> Subjects)
{
    /// <summary>The place of a condition among the runbook's probes, which the host evaluates whenever someone looks; null when its readings do not fit one scope.</summary>
    public int? ProbeOf(Condition condition) => ProbeOf(new ProbeSubject(condition, null));

    /// <summary>The place of a declared range's reading among the runbook's probes; null when its parts do not fit one scope.</summary>
    public int? ProbeOf(Expression reading) => ProbeOf(new ProbeSubject(null, reading));

    /// <summary>Plans a runbook. An alert with a reading that does not fit its scope is left out; a rule reports it.</summary>
    public static RunbookPlan Of(RunbookModel runbook)
    {
        var readings = new ReadingPlanner(runbook.Settings, runbook.Ranges);
        var alerts = new List<AlertPlan>();
        foreach (var alert in runbook.Alerts)
        {
            var scope = ScopeResolution.Of(alert);
            if (scope.Misfits.Count == 0)
            {
                alerts.Add(new ConditionPlanner(readings, scope.Labels).Plan(alert));
            }
        }

        // After the alerts, so that looking at more leaves the numbers of their readings alone.
        var probes = new ProbePlanner(readings);
        foreach (var range in runbook.Ranges)
        {
            probes.Add(range.Reading);
        }

        foreach (var condition in Conditions(runbook))
        {
            probes.Add(condition);
        }

        return new RunbookPlan(
            readings.Metrics.ToEquatableArray(),
            readings.Scopes.ToEquatableArray(),
            readings.Readings.ToEquatableArray(),
            alerts.ToEquatableArray(),
            probes.Probes.ToEquatableArray(),
            probes.Subjects.ToEquatableArray());
    }

    static IEnumerable<Condition> Conditions(RunbookModel runbook) =>
    [
        .. runbook.Alerts.SelectMany(alert => alert.Escalation).Select(step => step.Condition).OfType<Condition>(),
        .. runbook.Operation.Conditions(),
        .. runbook.Troubleshooting.Conditions(),
        .. runbook.Maintenance.Conditions(),
    ];

    int? ProbeOf(ProbeSubject subject) => Subjects.Items.IndexOf(subject) is var index and >= 0 ? index : null;
}
