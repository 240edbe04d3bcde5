using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>Where the declared ranges, the expectations and the load of a runbook stand.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="At">The host's clock when this was answered.</param>
/// <param name="LastTick">The last tick that was evaluated, which the values are of; null before the first.</param>
/// <param name="Ranges">The declared ranges, worst first.</param>
/// <param name="Expectations">The expectations that have a condition, those that do not hold first.</param>
/// <param name="LoadLevel">The id of the level of load that the service is at: of those reached the last in the author's order; null when none is.</param>
/// <param name="LoadLevels">The levels of load that have a condition, in the author's order.</param>
internal sealed record RangeList(
    string Runbook,
    DateTimeOffset At,
    DateTimeOffset? LastTick,
    IReadOnlyList<RangeItem> Ranges,
    IReadOnlyList<ExpectationItem> Expectations,
    string? LoadLevel,
    IReadOnlyList<LoadItem> LoadLevels)
{
    /// <summary>A runbook of the board.</summary>
    public static RangeList Of(IRunbookBoard board, RunbookDefinition runbook)
    {
        var levels = LoadStatus.Read(board, runbook);
        return new RangeList(
            runbook.Id,
            board.Now,
            board.LastTick(runbook.Id),
            [.. RangeStatus.Read(board, runbook).Select(RangeItem.Of)],
            [.. ExpectationStatus.Read(board, runbook).Select(ExpectationItem.Of)],
            LoadStatus.Current(levels)?.Level.Id,
            [.. levels.Select(LoadItem.Of)]);
    }
}
