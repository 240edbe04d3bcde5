using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Silences;

/// <summary>Looks through the journaled transitions for what matchers would have held back.</summary>
internal static class SilenceHistory
{
    const int MostShown = 50;
    const int MostLookedAt = 20_000;
    static readonly TimeSpan Back = TimeSpan.FromDays(7);

    /// <summary>What matchers would have held back in the past week.</summary>
    public static SilencePreview Preview(DbConnection connection, IEnumerable<RunbookDefinition> runbooks, IReadOnlyList<SilenceMatcher> matchers, DateTimeOffset now)
    {
        var since = now - Back;
        var alerts = runbooks.SelectMany(runbook => runbook.Alerts.Select(alert => (runbook.Id, Alert: alert))).ToDictionary(row => (row.Id, row.Alert.Id), row => row.Alert);
        var fired = connection.Query(
            null,
            """
            SELECT t.runbook, t.alert, t.labels, t.at, f.incident_id FROM transitions t
            LEFT JOIN firings f ON f.runbook = t.runbook AND f.alert = t.alert AND f.labels = t.labels AND f.fired_at = t.at
            WHERE t.to_state = 'Firing' AND t.from_state IN ('Inactive', 'Pending') AND t.at >= @since ORDER BY t.id DESC LIMIT @limit
            """,
            row => (Runbook: row.GetString(0), Alert: row.GetString(1), Labels: LabelJson.Read(row.GetString(2)), At: row.GetInstant(3), Incident: row.IsDBNull(4) ? (long?)null : row.GetInt64(4)),
            ("@since", since.ToJournal()), ("@limit", MostLookedAt));
        var held = fired
            // What the runbooks of today have no more cannot be silenced.
            .Where(row => alerts.ContainsKey((row.Runbook, row.Alert)))
            .Where(row => SilenceMatcher.AllMatch(matchers, new AlertSubject(row.Runbook, row.Alert, alerts[(row.Runbook, row.Alert)].Severity, row.Labels)))
            .ToList();
        return new SilencePreview(
            since,
            [.. held.Take(MostShown).Select(row => new PreviewedFiring(row.Runbook, row.Alert, alerts[(row.Runbook, row.Alert)].Name, row.Labels, row.At, row.Incident))],
            held.Count,
            held.Select(row => row.Incident).OfType<long>().Distinct().Count(),
            fired.Count);
    }
}
