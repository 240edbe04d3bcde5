using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Schedules;

/// <summary>The rules about who is on call, by id.</summary>
static class SchedulesRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new CoverageGap(),
        new UnknownTimeZone(),
        new HandOverAtClockChange(),
    ];
}
