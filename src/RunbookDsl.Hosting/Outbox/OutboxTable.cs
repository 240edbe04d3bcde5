using System.Data.Common;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>The statements about firing alerts and what has to be delivered for them.</summary>
internal static class OutboxTable
{
    // Neither the end nor a message calls anybody.
    const string IsCall = $"event NOT IN ('{NotificationEvent.Resolved}', '{NotificationEvent.Message}')";

    /// <summary>Adds the firing of an alert for one label set.</summary>
    public static void OpenFiring(DbTransaction transaction, string key, string runbookId, Transition fired) => transaction.Execute(
        "INSERT INTO firings (key, runbook, alert, labels, fired_at) VALUES (@key, @runbook, @alert, @labels, @at) ON CONFLICT DO NOTHING",
        ("@key", key), ("@runbook", runbookId), ("@alert", fired.AlertId), ("@labels", LabelJson.Write(fired.Labels)), ("@at", fired.At.ToJournal()));

    /// <summary>What fires in a runbook.</summary>
    public static List<(string Alert, LabelSet Labels, DateTimeOffset FiredAt)> OpenFirings(DbTransaction transaction, string runbookId) => transaction.Connection!.Query(
        transaction,
        "SELECT alert, labels, fired_at FROM firings WHERE runbook = @runbook AND resolved_at IS NULL",
        row => (row.GetString(0), LabelJson.Read(row.GetString(1)), row.GetInstant(2)),
        ("@runbook", runbookId));

    /// <summary>Ends the firings of a row and gives their keys.</summary>
    public static List<string> ResolveFirings(DbTransaction transaction, string runbookId, Transition resolved) => transaction.Connection!.Query(
        transaction,
        "UPDATE firings SET resolved_at = @at WHERE runbook = @runbook AND alert = @alert AND labels = @labels AND resolved_at IS NULL RETURNING key",
        row => row.GetString(0),
        ("@at", resolved.At.ToJournal()), ("@runbook", runbookId), ("@alert", resolved.AlertId), ("@labels", LabelJson.Write(resolved.Labels)));

    /// <summary>Adds what has to be delivered; the same notification again changes nothing.</summary>
    public static void Add(DbTransaction transaction, OutboxEntry entry) => transaction.Execute(
        """
        INSERT INTO outbox (key, incident, incident_id, event, step, contact, channel, address, note, payload, first_due_at, due_at, awaits, rotation)
        VALUES (@key, @incident, @number, @event, @step, @contact, @channel, @address, @note, @payload, @due, @due, @awaits, @rotation)
        ON CONFLICT DO NOTHING
        """,
        ("@key", entry.Key),
        ("@incident", entry.Notification.Incident),
        ("@number", entry.Notification.Number),
        ("@event", entry.Notification.Event),
        ("@step", entry.Notification.Step),
        ("@contact", entry.Contact),
        ("@channel", entry.Destination.Channel),
        ("@address", entry.Destination.Address),
        ("@note", entry.Destination.Note),
        ("@payload", NotificationJson.Write(entry.Notification with { Id = entry.Key })),
        ("@due", entry.Due.ToJournal()),
        ("@awaits", entry.Awaits?.ToString()),
        ("@rotation", entry.Rotation));

    /// <summary>What was told first of an incident, such as to whoever was called first; null when nobody was told of anything.</summary>
    public static Notification? FirstTold(DbTransaction transaction, long incident) => transaction.Connection!.Query(
        transaction,
        $"SELECT payload FROM outbox WHERE incident_id = @incident AND {IsCall} ORDER BY id LIMIT 1",
        row => NotificationJson.Read(row.GetString(0)),
        ("@incident", incident)).FirstOrDefault();

    /// <summary>Drops the steps of an escalation that nobody has been called for yet.</summary>
    public static void CancelLaterSteps(DbTransaction transaction, string incident, DateTimeOffset at) => transaction.Execute(
        $"UPDATE outbox SET done_at = @at, outcome = 'cancelled' WHERE incident = @incident AND (event = '{NotificationEvent.Escalated}' OR awaits IS NOT NULL) AND attempts = 0 AND done_at IS NULL",
        ("@at", at.ToJournal()), ("@incident", incident));

    /// <summary>Drops every call for an incident that has not arrived yet; one that is on its way may still arrive.</summary>
    public static void CancelCalls(DbTransaction transaction, long incident, DateTimeOffset at) => transaction.Execute(
        $"UPDATE outbox SET done_at = @at, outcome = 'cancelled' WHERE incident_id = @incident AND {IsCall} AND done_at IS NULL",
        ("@at", at.ToJournal()), ("@incident", incident));

    /// <summary>What was sent for an incident, once for each contact and destination.</summary>
    public static List<OutboxEntry> WhoWasTold(DbTransaction transaction, string incident) => transaction.Connection!.Query(
        transaction,
        $"""
        SELECT payload, channel, address, note, contact, key FROM outbox
        WHERE id IN (SELECT min(id) FROM outbox
            WHERE incident = @incident AND event <> '{NotificationEvent.Resolved}' AND outcome IS DISTINCT FROM 'cancelled'
            GROUP BY contact, channel, address)
        ORDER BY id
        """,
        row => Told(NotificationJson.Read(row.GetString(0)), row.GetString(5), new Destination(row.GetString(1), row.GetString(2), row.GetString(3)), row.GetInt32(4)),
        ("@incident", incident));

    // Who was called again by another way keeps a key of their own.
    static OutboxEntry Told(Notification told, string key, Destination destination, int contact)
    {
        var (mark, way) = OutboxEntry.Read(key);
        return new OutboxEntry(told, way, destination, contact, told.At) { Mark = mark };
    }
}
