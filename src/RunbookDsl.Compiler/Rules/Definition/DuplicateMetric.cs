using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0003 for metrics: two of one class go by the same name outside of the code, so that what is sent under it belongs to either.</summary>
sealed class DuplicateMetric : IMetricSetRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [DuplicateName.Descriptor];

    public void Check(RuleContext context)
    {
        var first = new Dictionary<string, Metric>(StringComparer.OrdinalIgnoreCase);
        foreach (var metric in context.Model.Metrics.Metrics)
        {
            if (!first.TryGetValue(metric.WireName, out var earlier))
            {
                first.Add(metric.WireName, metric);
                continue;
            }

            // A metrics class of another assembly is reported there.
            var (location, other) = (context.Origins.Of(metric), context.Origins.Of(earlier));
            if (location.IsInSource)
            {
                context.Report(DuplicateName.Descriptor, location, [$"Metric '{metric.WireName}'", $"'{earlier.Name}'", Place.Of(other, location)], [other]);
            }
        }
    }
}
