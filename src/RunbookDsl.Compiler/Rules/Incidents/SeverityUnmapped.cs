using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>RB4001: nobody knows how bad the incident is that an alert opens.</summary>
sealed class SeverityUnmapped : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SeverityUnmapped,
        "An alert's severity is mapped to no incident severity",
        "Alert '{0}' is {1}, but neither it nor a Classify sentence says which incident that is; add .Opens(...) to the alert or .ForAlerts({2}) to a Classify sentence",
        RuleCategories.Incidents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SeverityUnmapped));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;

        // A Classify sentence that could not be read may be the one that says it.
        if (!UsesIncidents(model) || !context.HasAll<SeverityClass>())
        {
            return;
        }

        foreach (var alert in model.Alerts)
        {
            if (alert.Severity != Severity.Info && model.Incidents.OpenedBy(alert) is null)
            {
                var severity = alert.Severity ?? Severity.Warning;
                var called = alert.Severity switch
                {
                    Severity.Critical => "critical",
                    Severity.Warning => "a warning",
                    _ => "a warning, as it does not say otherwise",
                };
                context.Report(Descriptor, context.Origins.Of(alert, nameof(Alert.Severity)), [alert.Name, called, severity]);
            }
        }
    }

    // A small runbook may do without SEVs altogether, and one that others include may leave it to them to classify what it has responses for.
    static bool UsesIncidents(RunbookModel model) => model.Incidents.Classes.Count > 0 || model.Alerts.Any(alert => alert.Opens is not null);
}
