using RunbookDsl.Dashboard.Wording;
using RunbookDsl.Definition;
using RunbookDsl.Engine;

namespace RunbookDsl.Dashboard.Board;

/// <summary>A runbook with its alerts, worst first.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="LastTick">When it was last evaluated; null before the first time.</param>
/// <param name="Alerts">Its alerts, worst first.</param>
internal sealed record RunbookView(RunbookDefinition Runbook, DateTimeOffset? LastTick, IReadOnlyList<AlertView> Alerts)
{
    /// <summary>Puts the alerts in order: by state, then severity, then as their author wrote them.</summary>
    public static RunbookView Of(RunbookDefinition runbook, DateTimeOffset? lastTick, IEnumerable<AlertView> alerts) => new(
        runbook,
        lastTick,
        [.. alerts
            .OrderByDescending(alert => StateWords.Rank(alert.State))
            .ThenByDescending(alert => alert.State == AlertState.Inactive ? default : alert.Alert.Severity)]);

    /// <summary>How many alerts are in a state.</summary>
    public int Count(AlertState state) => Alerts.Count(alert => alert.State == state);
}
