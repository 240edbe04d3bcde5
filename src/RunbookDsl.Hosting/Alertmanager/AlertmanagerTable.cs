using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Alertmanager;

/// <summary>The statements about what Alertmanagers have been told.</summary>
internal static class AlertmanagerTable
{
    const string Columns = "firings.key, firings.runbook, firings.alert, firings.labels, firings.fired_at, firings.resolved_at";

    /// <summary>What is over and was taken as firing.</summary>
    public static List<PostedFiring> Ended(DbConnection connection, string receiver, int most) => connection.Query(
        null,
        $"""
        SELECT {Columns} FROM alertmanager_alerts JOIN firings ON firings.key = alertmanager_alerts.firing
        WHERE alertmanager_alerts.receiver = @receiver AND firings.resolved_at IS NOT NULL ORDER BY firings.resolved_at, firings.key LIMIT @most
        """,
        Row,
        ("@receiver", receiver), ("@most", most));

    /// <summary>What fires, held back by nothing, and was heard of last before an instant, or after now by a clock that was set back.</summary>
    public static List<PostedFiring> Firing(DbConnection connection, string receiver, DateTimeOffset before, DateTimeOffset now, int most) => connection.Query(
        null,
        $"""
        SELECT {Columns} FROM firings LEFT JOIN alertmanager_alerts ON alertmanager_alerts.receiver = @receiver AND alertmanager_alerts.firing = firings.key
        WHERE firings.resolved_at IS NULL AND (alertmanager_alerts.sent_at <= @before OR alertmanager_alerts.sent_at > @now OR (alertmanager_alerts.sent_at IS NULL AND firings.held_by IS NULL))
        ORDER BY firings.fired_at, firings.key LIMIT @most
        """,
        Row,
        ("@receiver", receiver), ("@before", before.ToJournal()), ("@now", now.ToJournal()), ("@most", most));

    /// <summary>Notes what was taken.</summary>
    public static void Taken(DbTransaction transaction, string receiver, IEnumerable<PostedFiring> firings, DateTimeOffset at)
    {
        foreach (var firing in firings)
        {
            if (firing.ResolvedAt is null)
            {
                transaction.Execute(
                    "INSERT INTO alertmanager_alerts (receiver, firing, sent_at) VALUES (@receiver, @firing, @at) ON CONFLICT (receiver, firing) DO UPDATE SET sent_at = excluded.sent_at",
                    ("@receiver", receiver), ("@firing", firing.Key), ("@at", at.ToJournal()));
            }
            else
            {
                transaction.Execute("DELETE FROM alertmanager_alerts WHERE receiver = @receiver AND firing = @firing", ("@receiver", receiver), ("@firing", firing.Key));
            }
        }
    }

    static PostedFiring Row(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), LabelJson.Read(row.GetString(3)), row.GetInstant(4), row.FindInstant(5));
}
