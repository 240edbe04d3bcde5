using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>The rules about thresholds and declared ranges, by id.</summary>
static class ThresholdsRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new InvertedThresholds(),
        new ThresholdInsideNormal(),
        new ThresholdBeyondSetting(),
        new UnclassifiedValues(),
        new UnwatchedThreshold(),
        new ThresholdDiffers(),
        new SeverityContradictsRange(),
        new ConstantCondition(),
    ];
}
