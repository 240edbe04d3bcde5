using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>How what a step watches stands as of the last tick.</summary>
/// <param name="Fired">An alert that fires and must not; null when none does.</param>
/// <param name="Problem">Why it is not as it should be; null when it is.</param>
internal sealed record GateReading(AlertDefinition? Fired, string? Problem)
{
    /// <summary>Reads it. What another version of the runbook does not watch any more cannot be called quiet.</summary>
    public static GateReading Of(StepDetail detail, RunbookRunner runner)
    {
        var (definition, engine) = (runner.Definition, runner.Engine);
        string? problem = engine.LastTick is null ? "nothing has been evaluated yet" : null;
        foreach (var id in detail.Quiet ?? [])
        {
            var index = definition.Alerts.ToList().FindIndex(alert => alert.Id == id);
            if (index < 0)
            {
                problem ??= $"the alert '{id}' is not in this version of the runbook";
                continue;
            }

            var instances = engine.Instances(index);
            if (instances.Any(instance => instance.State is AlertState.Firing or AlertState.Resolving))
            {
                return new GateReading(definition.Alerts[index], null);
            }

            // Where there is no series at all nothing has happened yet that could be counted; series without values are another matter.
            problem ??= instances.Any(instance => instance.State == AlertState.Pending) ? $"{definition.Alerts[index].Name} is pending"
                : instances.Count > 0 && instances.All(instance => instance.Observations.Any(sides => sides.Left is null)) ? $"nothing is known of {definition.Alerts[index].Name}"
                : null;
        }

        foreach (var text in detail.Conditions ?? [])
        {
            problem ??= Unmet(text, definition, engine);
        }

        return new GateReading(null, problem);
    }

    static string? Unmet(string text, RunbookDefinition definition, RunbookEngine engine)
    {
        var probe = definition.Probes.ToList().FindIndex(probe => probe.Kind == ProbeKind.Condition && probe.Text == text);
        if (probe < 0)
        {
            return $"'{text}' is not in this version of the runbook";
        }

        var rows = engine.LastTick is null ? [] : engine.Probe(probe);
        return rows.Any(row => row.Truth == false) ? $"'{text}' does not hold"
            : rows.Count == 0 || rows.Any(row => row.Truth is null) ? $"it is not known whether '{text}' holds"
            : null;
    }
}
