using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1006: a wire name given by hand is not as Prometheus and OpenTelemetry write them.</summary>
sealed class WireNameConvention : IMetricSetRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.WireNameConvention,
        "A metric's wire name breaks the convention",
        "'{0}' {1}; write '{2}', or leave [Name] out",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.WireNameConvention));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var metric in context.Model.Metrics.Metrics)
        {
            var location = context.Origins.Of(metric, nameof(Metric.WireName));
            if (location.IsInSource && Problem(metric) is { } problem)
            {
                context.Report(Descriptor, location, [metric.WireName, problem.What, problem.Better], properties: ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, problem.Better));
            }
        }
    }

    static (string What, string Better)? Problem(Metric metric)
    {
        var name = metric.WireName;
        if (!name.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or ':'))
        {
            return ("is not lower case with '_' between words", Naming.Snake(name.Replace('.', '_').Replace('-', '_')));
        }

        if (metric.Kind == MetricKind.Counter && !name.EndsWith("_total", StringComparison.Ordinal))
        {
            return ("is a counter that does not end with '_total'", $"{name}_total");
        }

        if (metric.Kind != MetricKind.Counter && name.EndsWith("_total", StringComparison.Ordinal))
        {
            return ("ends with '_total', but is no counter", name.Substring(0, name.Length - "_total".Length));
        }

        foreach (var (scaled, unit, based) in Scaled)
        {
            if (metric.Unit == unit && (name.EndsWith(scaled, StringComparison.Ordinal) || name.EndsWith($"{scaled}_total", StringComparison.Ordinal)))
            {
                return ("is not in the base unit", name.Replace(scaled, based));
            }
        }

        return null;
    }

    static readonly (string Scaled, Unit Unit, string Base)[] Scaled =
    [
        ("_milliseconds", Unit.Seconds, "_seconds"), ("_ms", Unit.Seconds, "_seconds"), ("_minutes", Unit.Seconds, "_seconds"), ("_hours", Unit.Seconds, "_seconds"),
        ("_kilobytes", Unit.Bytes, "_bytes"), ("_megabytes", Unit.Bytes, "_bytes"), ("_mb", Unit.Bytes, "_bytes"), ("_kb", Unit.Bytes, "_bytes"), ("_percent", Unit.Ratio, "_ratio"),
    ];
}
