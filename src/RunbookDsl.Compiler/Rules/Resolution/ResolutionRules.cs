using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>The rules about when alerts fire and resolve, by id.</summary>
static class ResolutionRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new ResolutionOverlaps(),
        new NoHysteresis(),
        new QuietPeriodTooShort(),
        new ResolutionUnreachable(),
        new NoResolution(),
        new ForTooShort(),
        new ForOffInterval(),
        new PageWithoutFor(),
        new MissingDataUnsaid(),
        new SameAlert(),
        new DominatedAlert(),
    ];
}
