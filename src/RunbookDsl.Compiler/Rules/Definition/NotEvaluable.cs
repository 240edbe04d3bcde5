using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0010: no metric that the runbook reads carries all labels that an alert is evaluated for.</summary>
sealed class NotEvaluable : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NotEvaluable,
        "The alert cannot be evaluated",
        "Alert '{0}' is evaluated for each {1}, but no metric that the runbook reads carries {2}, so it would never be evaluated at all",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotEvaluable));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        // Another alert, still being written, may read such a metric.
        if (!context.HasAll<Alert>())
        {
            return;
        }

        foreach (var alert in context.Model.Alerts)
        {
            if (alert.ForEach is { Count: > 0 } labels && !context.Model.Alerts.Any(other => Reads(other, labels)))
            {
                context.Report(
                    Descriptor,
                    context.Origins.Of(alert, nameof(Alert.ForEach)),
                    [alert.Name, string.Join(" and ", labels.Select(label => label.Name)), labels.Count == 1 ? "this label" : "all of these labels"]);
            }
        }
    }

    // Rows of a scope come into being by the samples of metrics that carry all its labels, whichever alert reads them.
    static bool Reads(Alert alert, EquatableArray<Label> labels)
    {
        var read = alert.Trigger.AllExpressions();
        return (alert.Resolution is { } resolution ? read.Concat(resolution.AllExpressions()) : read)
            .OfType<MetricReading>()
            .Any(reading => labels.All(label => reading.Metric.Labels.Contains(label)));
    }
}
