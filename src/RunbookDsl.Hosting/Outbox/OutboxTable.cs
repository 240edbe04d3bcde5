using System.Data.Common;
using System.Globalization;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>The statements about firing alerts and what has to be delivered for them.</summary>
internal static class OutboxTable
{
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
    public static void Add(DbTransaction transaction, Notification notification, int way, Destination destination, int contact, DateTimeOffset due)
    {
        var key = $"{notification.Incident}.{notification.Event}.{notification.Step}.{way}";
        transaction.Execute(
            """
            INSERT INTO outbox (key, incident, event, step, contact, channel, address, note, payload, first_due_at, due_at)
            VALUES (@key, @incident, @event, @step, @contact, @channel, @address, @note, @payload, @due, @due)
            ON CONFLICT DO NOTHING
            """,
            ("@key", key),
            ("@incident", notification.Incident),
            ("@event", notification.Event),
            ("@step", notification.Step),
            ("@contact", contact),
            ("@channel", destination.Channel),
            ("@address", destination.Address),
            ("@note", destination.Note),
            ("@payload", NotificationJson.Write(notification with { Id = key })),
            ("@due", due.ToJournal()));
    }

    /// <summary>Drops the steps of an escalation that nobody has been called for yet.</summary>
    public static void CancelLaterSteps(DbTransaction transaction, string incident, DateTimeOffset at) => transaction.Execute(
        $"UPDATE outbox SET done_at = @at, outcome = 'cancelled' WHERE incident = @incident AND event = '{NotificationEvent.Escalated}' AND attempts = 0 AND done_at IS NULL",
        ("@at", at.ToJournal()), ("@incident", incident));

    /// <summary>Drops every call that has not arrived yet; one that is on its way may still arrive.</summary>
    public static void CancelCalls(DbTransaction transaction, string incident, DateTimeOffset at) => transaction.Execute(
        $"UPDATE outbox SET done_at = @at, outcome = 'cancelled' WHERE incident = @incident AND event <> '{NotificationEvent.Resolved}' AND done_at IS NULL",
        ("@at", at.ToJournal()), ("@incident", incident));

    /// <summary>What was sent for an incident, once for each contact and destination.</summary>
    public static List<(Notification Told, int Way, Destination Destination, int Contact)> WhoWasTold(DbTransaction transaction, string incident) => transaction.Connection!.Query(
        transaction,
        $"""
        SELECT payload, channel, address, note, contact, key FROM outbox
        WHERE id IN (SELECT min(id) FROM outbox
            WHERE incident = @incident AND event <> '{NotificationEvent.Resolved}' AND outcome IS DISTINCT FROM 'cancelled'
            GROUP BY contact, channel, address)
        ORDER BY id
        """,
        row => (NotificationJson.Read(row.GetString(0)), Way(row.GetString(5)), new Destination(row.GetString(1), row.GetString(2), row.GetString(3)), row.GetInt32(4)),
        ("@incident", incident));

    static int Way(string key) => int.Parse(key.AsSpan(key.LastIndexOf('.') + 1), CultureInfo.InvariantCulture);
}
