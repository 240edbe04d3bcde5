using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>The rules about metrics, units and windows, by id.</summary>
static class MetricsRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new PercentAsNumber(),
        new OutsideDomain(),
        new RawCounter(),
        new RatioWithoutTraffic(),
        new MetricWithoutDescription(),
        new WireNameConvention(),
        new WindowTooShort(),
        new WindowTooLong(),
        new UnusedMetric(),
        new NoBaseline(),
        new UnkeptLabels(),
        new HighCardinalityScope(),
    ];
}
