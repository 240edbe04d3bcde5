using System.Data.Common;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Watching;

/// <summary>Looks through the journal for work that should have happened. Limits keep a look short while much has gone wrong; the first are the longest overdue.</summary>
internal static class AuditReader
{
    const int Most = 20;

    const string Waiting =
        """
        SELECT outbox.key, channel, address, first_due_at, attempts, error, incident_id FROM outbox
        """;

    /// <summary>What waits to be delivered.</summary>
    public static DeliveryQueue Queue(DbConnection connection, DateTimeOffset now) => new(
        Count(connection, "SELECT count(*) FROM outbox WHERE done_at IS NULL AND awaits IS NULL AND first_due_at <= @now", now),
        Count(connection, "SELECT count(*) FROM outbox WHERE done_at IS NULL AND awaits IS NULL AND first_due_at > @now", now),
        Due(connection, now, 1).FirstOrDefault());

    /// <summary>Notifications that have been due since before an instant, the longest due first.</summary>
    public static List<WaitingDelivery> Due(DbConnection connection, DateTimeOffset before, int most = Most) => connection.Query(
        null, $"{Waiting} WHERE done_at IS NULL AND awaits IS NULL AND first_due_at <= @before ORDER BY first_due_at, outbox.id LIMIT @most", Delivery, ("@before", before.ToJournal()), ("@most", most));

    /// <summary>Notifications that were given up although their incident is not over.</summary>
    public static List<WaitingDelivery> GivenUp(DbConnection connection) => connection.Query(
        null,
        $"{Waiting} JOIN incidents ON incidents.id = incident_id WHERE outcome = 'abandoned' AND incidents.resolved_at IS NULL ORDER BY first_due_at, outbox.id LIMIT @most",
        Delivery,
        ("@most", Most));

    /// <summary>Alerts that fire in no incident since before an instant, although nothing holds them back.</summary>
    public static List<(string Runbook, string Alert, string Key, DateTimeOffset Since)> WithoutIncident(DbConnection connection, DateTimeOffset before) => connection.Query(
        null,
        "SELECT runbook, alert, labels, key, fired_at FROM firings WHERE resolved_at IS NULL AND incident_id IS NULL AND held_by IS NULL AND fired_at <= @before ORDER BY fired_at LIMIT @most",
        row => (row.GetString(0), IncidentTable.Words(row.GetString(1), LabelJson.Read(row.GetString(2))), row.GetString(3), row.GetInstant(4)),
        ("@before", before.ToJournal()), ("@most", Most));

    /// <summary>Incidents that people were called for, the last of them before an instant, that nobody has taken, and for which nobody else is going to be called. What calls nobody by its runbook is left to whoever looks at the board.</summary>
    public static List<(long Id, string Title, DateTimeOffset Since, long Calls)> WithoutNextStep(DbConnection connection, DateTimeOffset before) => connection.Query(
        null,
        """
        SELECT incidents.id, incidents.title, max(outbox.done_at), count(*)
        FROM incidents JOIN outbox ON outbox.incident_id = incidents.id
        WHERE incidents.state = 'Open' AND outbox.contact >= 0
        GROUP BY incidents.id, incidents.title
        HAVING count(*) = count(outbox.done_at) AND max(outbox.done_at) <= @before
        ORDER BY max(outbox.done_at) LIMIT @most
        """,
        row => (row.GetInt64(0), row.GetString(1), row.GetInstant(2), row.GetInt64(3)),
        ("@before", before.ToJournal()), ("@most", Most));

    static long Count(DbConnection connection, string sql, DateTimeOffset now) => (long)connection.Scalar(null, sql, ("@now", now.ToJournal()))!;

    static WaitingDelivery Delivery(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetInstant(3), row.GetInt32(4), row.FindString(5), row.IsDBNull(6) ? null : row.GetInt64(6));
}
