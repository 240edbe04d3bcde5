using RunbookDsl.Dashboard.Wording;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Board;

/// <summary>All runbooks as of one moment, worst first.</summary>
/// <param name="Now">The moment, by the host's clock.</param>
/// <param name="Runbooks">The runbooks, worst first.</param>
internal sealed record BoardView(DateTimeOffset Now, IReadOnlyList<RunbookView> Runbooks)
{
    /// <summary>Reads the board.</summary>
    public static BoardView Read(IRunbookBoard board)
    {
        var instances = board.Alerts().ToLookup(status => (status.Runbook.Id, status.Alert.Id), status => new InstanceView(status));
        var runbooks = board.Runbooks.Select(hosted => RunbookView.Of(
            hosted.Definition,
            board.LastTick(hosted.Definition.Id),
            hosted.Definition.Alerts.Select(alert => AlertView.Of(hosted.Definition, alert, instances[(hosted.Definition.Id, alert.Id)]))));
        return new BoardView(board.Now, [.. runbooks.OrderByDescending(runbook => runbook.Alerts.Max(alert => (int?)StateWords.Rank(alert.State)) ?? -1)]);
    }

    /// <summary>Every alert of every runbook.</summary>
    public IEnumerable<AlertView> Alerts => Runbooks.SelectMany(runbook => runbook.Alerts);

    /// <summary>How many alerts are in a state.</summary>
    public int Count(AlertState state) => Alerts.Count(alert => alert.State == state);

    /// <summary>A runbook by its id; null when none is hosted under it.</summary>
    public RunbookView? Find(string runbookId) => Runbooks.FirstOrDefault(runbook => string.Equals(runbook.Runbook.Id, runbookId, StringComparison.Ordinal));

    /// <summary>An alert by its ids; null when there is none.</summary>
    public AlertView? Find(string runbookId, string alertId) => Find(runbookId)?.Alerts.FirstOrDefault(alert => string.Equals(alert.Alert.Id, alertId, StringComparison.Ordinal));
}
