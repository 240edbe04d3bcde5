using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Definition;
using RunbookDsl.Compiler.Rules.Escalation;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Compiler.Rules.Resolution;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace RunbookDsl.Compiler.Rules;

/// <summary>All rules, by id.</summary>
static class RunbookRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new NotPartial(),
        new NotKnown(),
        new DuplicateName(),
        new DuplicateIdentifier(),
        new NotEvaluable(),
        new PercentAsNumber(),
        new UnkeptLabels(),
        new InvertedThresholds(),
        new ThresholdDiffers(),
        new ResolutionOverlaps(),
        new ForTooShort(),
        new NobodyCalled(),
        new UnreachableContact(),
        new EscalationOrder(),
    ];
}
