using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Board;

/// <summary>What a board can show of a runbook that another host evaluates: what the journal has of it.</summary>
internal static class JournalBoard
{
    /// <summary>How far the runbook has been evaluated; null when it never was.</summary>
    public static DateTimeOffset? Evaluated(DbConnection connection, RunbookDefinition runbook) => connection.Scalar(
        null,
        "SELECT max(at) FROM (SELECT at FROM journal WHERE runbook = @runbook AND kind = 2 UNION ALL SELECT at FROM snapshots WHERE runbook = @runbook) AS evaluated",
        ("@runbook", runbook.Id)) is long at ? new DateTimeOffset(at, TimeSpan.Zero) : null;

    /// <summary>The alerts that fire, with the numbers by which they fired, and those that have one row only and do not.</summary>
    public static IReadOnlyList<AlertStatus> Alerts(DbConnection connection, RunbookDefinition runbook)
    {
        var firing = connection.Query(
            null,
            """
            SELECT f.alert, f.labels, f.fired_at, t.left_side, t.right_side FROM firings f
            LEFT JOIN transitions t ON t.runbook = f.runbook AND t.alert = f.alert AND t.labels = f.labels AND t.at = f.fired_at AND t.to_state = 'Firing'
            WHERE f.runbook = @runbook AND f.resolved_at IS NULL ORDER BY f.fired_at, f.key
            """,
            row => (Alert: row.GetString(0), Labels: LabelJson.Read(row.GetString(1)), Since: row.GetInstant(2), Left: row.GetNumber(3), Right: row.GetNumber(4)),
            ("@runbook", runbook.Id)).ToLookup(row => row.Alert, StringComparer.Ordinal);
        return
        [
            .. runbook.Alerts.SelectMany(alert => firing.Contains(alert.Id)
                ? firing[alert.Id].Select(row => new AlertStatus(runbook, alert, row.Labels, AlertState.Firing, row.Since, Values(alert, row.Left, row.Right)))
                : runbook.Scopes[alert.Scope].Labels.Count == 0 ? [new AlertStatus(runbook, alert, LabelSet.Empty, AlertState.Inactive, null, Values(alert, null, null))] : []),
        ];
    }

    // Of a trigger with several comparisons the journal keeps the sides of the first.
    static ComparisonValue[] Values(AlertDefinition alert, double? left, double? right) =>
        [.. alert.Comparisons.Select((comparison, i) => new ComparisonValue(comparison, i == 0 ? left : null, i == 0 ? right : null))];
}
