using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3009: an alert that pages about what cannot wait does not say what missing data means, though another one of the runbook does.</summary>
sealed class MissingDataUnsaid : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingDataUnsaid,
        "A paging alert does not say what missing data means",
        "Alert '{0}' does not say what it means when {1} is missing, as alert '{2}' does; add .WhenMissing(...)",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.MissingDataUnsaid));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        // Where no alert says it, the author goes by what holds unless said; where one does, the others are forgotten.
        var model = context.Model;
        if (model.Alerts.FirstOrDefault(alert => alert.WhenMissing is not null) is not { } spoken)
        {
            return;
        }

        foreach (var alert in model.Alerts)
        {
            if (alert.WhenMissing is null && CannotWait(model, alert) && alert.Escalation.Any(call => call.IsPage) && Unsaid(alert.Trigger) is { } reading)
            {
                context.Report(Descriptor, context.Origins.Of(alert), [alert.Name, ReadingWording.Of(reading), spoken.Name]);
            }
        }
    }

    static bool CannotWait(RunbookModel model, Alert alert) =>
        model.Incidents.OpenedBy(alert) is { } severity ? severity <= IncidentSeverity.Sev2 : alert.Severity == Severity.Critical;

    // A condition that asks for missing data, or says what stands for it, has said it in another way.
    static MetricReading? Unsaid(Condition trigger) =>
        trigger.DescendantsAndSelf().Any(part => part is MissingCondition) || trigger.AllExpressions().Any(expression => expression is Fallback)
            ? null
            : trigger.AllExpressions().OfType<MetricReading>().FirstOrDefault();
}
