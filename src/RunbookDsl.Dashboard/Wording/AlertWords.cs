using System.Globalization;
using RunbookDsl.Dashboard.Board;
using RunbookDsl.Definition;
using RunbookDsl.Engine;

namespace RunbookDsl.Dashboard.Wording;

/// <summary>What an alert does, in words.</summary>
internal static class AlertWords
{
    /// <summary>When it fires: <c>Error rate &gt; 10 % for 5 min</c>.</summary>
    public static string Trigger(AlertDefinition alert) => alert.For > TimeSpan.Zero ? $"{alert.Trigger} for {Spans.Write(alert.For)}" : alert.Trigger;

    /// <summary>When it resolves.</summary>
    public static string Resolution(AlertDefinition alert) => alert.Resolution switch
    {
        null when alert.KeepFiring > TimeSpan.Zero => $"that has not held for {Spans.Write(alert.KeepFiring)}",
        null => "that no longer holds",
        var resolution when alert.StableFor > TimeSpan.Zero => $"{resolution} for {Spans.Write(alert.StableFor)}",
        var resolution => resolution,
    };

    /// <summary>What missing data means for it.</summary>
    public static string Missing(AlertDefinition alert) => alert.WhenMissing switch
    {
        MissingData.Fire => "Missing data counts as the trigger holding.",
        MissingData.Resolve => "Missing data counts as all being well.",
        _ => "While data is missing it keeps its state.",
    };

    /// <summary>How many label sets are in which state: <c>3 firing, 1 pending, 46 quiet</c>.</summary>
    public static string Counts(AlertView alert) => string.Join(", ", new[] { AlertState.Firing, AlertState.Pending, AlertState.Resolving, AlertState.Inactive }
        .Select(state => (Count: alert.Count(state), Name: StateWords.Name(state)))
        .Where(entry => entry.Count > 0)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} {entry.Name.ToLowerInvariant()}")));

    /// <summary>So many label sets.</summary>
    public static string LabelSets(int count) => count == 1 ? "1 label set" : string.Create(CultureInfo.InvariantCulture, $"{count} label sets");

    /// <summary>How all alerts stand, in one sentence.</summary>
    public static string Standing(BoardView board)
    {
        var (firing, pending, resolving) = (board.Count(AlertState.Firing), board.Count(AlertState.Pending), board.Count(AlertState.Resolving));
        return (firing, pending, resolving) switch
        {
            ( > 0, _, _) => firing == 1 ? "1 alert is firing" : string.Create(CultureInfo.InvariantCulture, $"{firing} alerts are firing"),
            (_, > 0, _) => pending == 1 ? "1 alert is pending" : string.Create(CultureInfo.InvariantCulture, $"{pending} alerts are pending"),
            (_, _, > 0) => resolving == 1 ? "1 alert is resolving" : string.Create(CultureInfo.InvariantCulture, $"{resolving} alerts are resolving"),
            _ when board.Alerts.All(alert => alert.IsWaiting) => "No data yet",
            _ => "All quiet",
        };
    }

    /// <summary>The title of the board's window, which can be read on a tab.</summary>
    public static string Title(BoardView board) => Standing(board) + " · RunbookDsl";
}
