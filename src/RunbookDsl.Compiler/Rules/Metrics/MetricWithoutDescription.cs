using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1005: a metric has no doc comment.</summary>
sealed class MetricWithoutDescription : IMetricSetRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MetricWithoutDescription,
        "A metric has no description",
        "Metric '{0}' says nothing of what it measures; give it a doc comment",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.MetricWithoutDescription));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var metric in context.Model.Metrics.Metrics)
        {
            // A metrics class of another assembly is described there.
            var location = context.Origins.Of(metric);
            if (metric.Description.Length == 0 && location.IsInSource)
            {
                context.Report(Descriptor, location, [metric.Name]);
            }
        }
    }
}
