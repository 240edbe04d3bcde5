using RunbookDsl.Definition;
using RunbookDsl.Definition.Maintenance;

namespace RunbookDsl.Hosting.Board;

/// <summary>A level of load that has a condition, and whether it is reached as of the last tick.</summary>
/// <param name="Level">The level.</param>
/// <param name="IsReached">Whether its condition holds for any label set; null while that is unknown.</param>
internal sealed record LoadStatus(LoadLevelDefinition Level, bool? IsReached)
{
    /// <summary>Every level of a runbook that has a condition, in the author's order.</summary>
    public static IReadOnlyList<LoadStatus> Read(IRunbookBoard board, RunbookDefinition runbook) =>
        [.. runbook.Maintenance.LoadLevels.Where(level => level.When is not null).Select(level => new LoadStatus(level, IsHeld(board, runbook, level.When!)))];

    /// <summary>The level that the service is at: of those reached the last in the author's order, since levels are written from low to high; null when none is.</summary>
    public static LoadStatus? Current(IReadOnlyList<LoadStatus> levels) => levels.LastOrDefault(level => level.IsReached == true);

    static bool? IsHeld(IRunbookBoard board, RunbookDefinition runbook, ProbedCondition condition)
    {
        var values = condition.Probe is { } probe ? board.Probe(runbook.Id, probe) : [];
        return values.Any(value => value.Truth == true) ? true : values.Count > 0 && values.All(value => value.Truth == false) ? false : null;
    }
}
