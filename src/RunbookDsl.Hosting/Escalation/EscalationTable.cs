using System.Data.Common;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>The statements that find what an escalation has to do next, and do it.</summary>
internal static class EscalationTable
{
    /// <summary>Calls that are due as soon as a condition holds.</summary>
    public static List<AwaitingCall> Awaiting(DbConnection connection, DateTimeOffset now) => connection.Query(
        null,
        """
        SELECT outbox.id, outbox.awaits, outbox.payload, incidents.runbook, firings.labels FROM outbox
        JOIN incidents ON incidents.id = outbox.incident_id LEFT JOIN firings ON firings.key = outbox.incident
        WHERE outbox.done_at IS NULL AND outbox.awaits IS NOT NULL AND outbox.due_at <= @now ORDER BY outbox.id
        """,
        row => new AwaitingCall(
            row.GetInt64(0), AwaitedCondition.Read(row.GetString(1)), NotificationJson.Read(row.GetString(2)), row.GetString(3), row.IsDBNull(4) ? LabelSet.Empty : LabelJson.Read(row.GetString(4))),
        ("@now", now.ToJournal()));

    /// <summary>Lets a call go out whose condition holds.</summary>
    /// <returns>False when it is not wanted any more.</returns>
    public static bool Release(DbTransaction transaction, long call, DateTimeOffset now) => transaction.Execute(
        "UPDATE outbox SET awaits = NULL, first_due_at = @now, due_at = @now WHERE id = @id AND awaits IS NOT NULL AND done_at IS NULL",
        ("@now", now.ToJournal()), ("@id", call)) == 1;

    /// <summary>SEV1 and SEV2 that nobody has taken, for which nobody else is going to be called, and of which people were last told before an instant.</summary>
    public static List<Incident> Unanswered(DbConnection connection, DateTimeOffset before, int most) => connection.Query(
        null,
        $"""
        SELECT {IncidentReader.Columns} FROM incidents
        WHERE state = 'Open' AND severity IN (0, 1) AND repeats < @most AND opened_at <= @before
            AND EXISTS (SELECT 1 FROM outbox WHERE incident_id = incidents.id AND contact >= 0)
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE incident_id = incidents.id AND contact >= 0 AND (done_at IS NULL OR done_at > @before))
        ORDER BY id
        """,
        IncidentReader.Row,
        ("@most", most), ("@before", before.ToJournal()));

    /// <summary>Incidents that somebody took and has not been heard of since.</summary>
    public static List<Incident> Unattended(DbConnection connection, DateTimeOffset now) => connection.Query(
        null,
        $"SELECT {IncidentReader.Columns} FROM incidents WHERE state = 'Acknowledged' AND taken_until <= @now ORDER BY id",
        IncidentReader.Row,
        ("@now", now.ToJournal()));

    /// <summary>Drops the calls for an incident that depend on the answer to a question and that nobody has been told of yet.</summary>
    public static void CancelAsked(DbTransaction transaction, long incident, string question, DateTimeOffset now)
    {
        var waiting = transaction.Connection!.Query(
            transaction,
            "SELECT id, payload FROM outbox WHERE incident_id = @incident AND attempts = 0 AND done_at IS NULL",
            row => (Id: row.GetInt64(0), NotificationJson.Read(row.GetString(1)).If),
            ("@incident", incident));
        foreach (var (id, _) in waiting.Where(call => call.If == question))
        {
            transaction.Execute("UPDATE outbox SET done_at = @at, outcome = 'cancelled' WHERE id = @id", ("@at", now.ToJournal()), ("@id", id));
        }
    }

    /// <summary>The names of those who have been called for an incident so far.</summary>
    public static HashSet<string> Told(DbTransaction transaction, long incident) => [.. transaction.Connection!.Query(
        transaction,
        $"SELECT payload FROM outbox WHERE incident_id = @incident AND event <> '{NotificationEvent.Resolved}' AND outcome IS DISTINCT FROM 'cancelled' AND (attempts > 0 OR done_at IS NOT NULL)",
        row => NotificationJson.Read(row.GetString(0)).Contact?.Name ?? "",
        ("@incident", incident))];

    /// <summary>The incidents of a runbook that are not over.</summary>
    public static List<Incident> Unresolved(DbConnection connection, DbTransaction? transaction, string runbook) => connection.Query(
        transaction,
        $"SELECT {IncidentReader.Columns} FROM incidents WHERE runbook = @runbook AND resolved_at IS NULL ORDER BY id",
        IncidentReader.Row,
        ("@runbook", runbook));

    /// <summary>Takes back the calls of a rotation that nobody has been told of yet, so that they can be planned anew.</summary>
    /// <returns>What each was.</returns>
    public static List<PlannedCall> TakeBack(DbTransaction transaction, string runbook, string rotation, DateTimeOffset now)
    {
        const string Pending =
            """
            FROM outbox WHERE done_at IS NULL AND attempts = 0 AND rotation = @rotation AND first_due_at > @now
            AND incident_id IN (SELECT id FROM incidents WHERE runbook = @runbook AND resolved_at IS NULL)
            """;
        var calls = transaction.Connection!.Query(
            transaction,
            $"SELECT key, payload, first_due_at, awaits {Pending} ORDER BY id",
            row => new PlannedCall(row.GetString(0), NotificationJson.Read(row.GetString(1)), row.GetInstant(2), row.IsDBNull(3) ? null : AwaitedCondition.Read(row.GetString(3))),
            ("@rotation", rotation), ("@now", now.ToJournal()), ("@runbook", runbook));
        transaction.Execute($"DELETE {Pending}", ("@rotation", rotation), ("@now", now.ToJournal()), ("@runbook", runbook));
        return calls;
    }
}
