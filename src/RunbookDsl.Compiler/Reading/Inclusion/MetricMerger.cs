using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>Adds the metrics of an included runbook, which may be over another class of metrics.</summary>
static class MetricMerger
{
    public static MetricSet Merge(RunbookModel own, RunbookModel included, SyntaxNode at, Session session)
    {
        if (own.Metrics == included.Metrics)
        {
            return own.Metrics;
        }

        // Two of one name are reported where they are declared.
        var known = own.Metrics.Metrics.GroupBy(metric => metric.WireName, StringComparer.Ordinal).ToDictionary(named => named.Key, named => named.First(), StringComparer.Ordinal);
        var metrics = own.Metrics.Metrics.ToList();
        foreach (var metric in included.Metrics.Metrics)
        {
            if (!known.TryGetValue(metric.WireName, out var same))
            {
                metrics.Add(metric);
            }
            else if (same.Kind != metric.Kind || same.Unit != metric.Unit || same.Labels != metric.Labels)
            {
                session.Problem(at, $"The metric '{metric.WireName}' of '{included.Name}' differs in kind, unit or labels from the one of this runbook; give one of them another name with [Name(\"…\")]");
            }
        }

        var labels = own.Metrics.Labels.Concat(included.Metrics.Labels.Where(label => !own.Metrics.Labels.Any(mine => mine.WireName == label.WireName)));
        return own.Metrics with { Metrics = metrics.ToEquatableArray(), Labels = labels.ToEquatableArray() };
    }
}
