using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Timing;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7008: a monitor step is shorter than the detection time of an alert that gates it.</summary>
sealed class MonitorTooShort : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MonitorTooShort,
        "A monitor step ends before an alert could fire",
        "This watches for {0}, but alert '{1}' needs up to {2} to fire ({3}), so it would stay quiet whatever the new version does",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.MonitorTooShort));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var plan = context.Model.Maintenance;
        foreach (var step in plan.Deployments.SelectMany(deployment => deployment.Steps).Concat(plan.Rollbacks.SelectMany(rollback => rollback.Steps)))
        {
            if (step is { Kind: StepKind.Monitor, Duration: { } duration } && Slowest(context.Model, step) is { } slowest && slowest.Detection > duration)
            {
                Report(context, step, duration, slowest.Alert, slowest.Detection);
            }
        }
    }

    // Where none is named, people look at the alerts that call somebody.
    static (Alert Alert, TimeSpan Detection)? Slowest(RunbookModel model, MaintenanceStep step)
    {
        var gates = step.Quiet.Count > 0 ? model.Alerts.Where(alert => step.Quiet.Contains(alert.Names.Handle, StringComparer.Ordinal))
            : step.Conditions.Count > 0 ? []
            : model.Alerts.Where(alert => alert.Severity != Severity.Info);
        (Alert, TimeSpan Detection)? slowest = null;
        foreach (var alert in gates)
        {
            var detection = AlertTiming.Of(model, alert).Detection;
            if (slowest is null || detection > slowest.Value.Detection)
            {
                slowest = (alert, detection);
            }
        }

        return slowest;
    }

    static void Report(RuleContext context, MaintenanceStep step, TimeSpan duration, Alert alert, TimeSpan detection)
    {
        var location = context.Origins.Of(step);
        var other = context.Origins.Of(alert);
        context.Report(Descriptor, location, [Wording.Duration(duration), alert.Name, Wording.Duration(detection), Place.Of(other, location)], [other]);
    }
}
