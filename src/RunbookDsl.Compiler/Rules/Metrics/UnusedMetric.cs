using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1009: no runbook that reads a metrics class uses one of its metrics.</summary>
sealed class UnusedMetric : ICompilationRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnusedMetric,
        "A metric is never used",
        "No runbook uses metric '{0}'; watch it, or leave it out",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnusedMetric),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    // Another runbook may use what this one does not.
    public void Check(RuleContext context)
    {
    }

    public void Check(IReadOnlyList<RuleContext> runbooks)
    {
        foreach (var sharing in runbooks.GroupBy(context => context.Model.Metrics.TypeName, StringComparer.Ordinal))
        {
            // What a sentence that cannot be read uses is not known.
            if (sharing.Any(context => !context.IsComplete))
            {
                continue;
            }

            var used = new HashSet<string>(sharing.SelectMany(context => Used(context.Model)), StringComparer.Ordinal);
            var first = sharing.First();
            foreach (var metric in first.Model.Metrics.Metrics)
            {
                var location = first.Origins.Of(metric);
                if (!used.Contains(metric.Name) && location.IsInSource)
                {
                    first.Report(Descriptor, location, [metric.Name]);
                }
            }
        }
    }

    static HashSet<string> Used(RunbookModel model)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        ModelWalk.Visit<MetricReading>(model, reading => used.Add(reading.Metric.Name));
        used.UnionWith(model.Settings.Select(setting => setting.Limits?.Name).OfType<string>());
        return used;
    }
}
