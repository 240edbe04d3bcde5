using System.Data.Common;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>Reads incidents.</summary>
internal static class IncidentReader
{
    /// <summary>What <see cref="Row"/> reads.</summary>
    public const string Columns = "id, runbook, version, alert, title, severity, state, opened_at, opened_by, acknowledged_at, acknowledged_by, resolved_at, closed_at, taken_until";

    const int MostAtOnce = 500;

    /// <summary>A page of incidents, newest first.</summary>
    public static IncidentResults Page(DbConnection connection, IncidentQuery query)
    {
        var limit = Math.Clamp(query.Limit, 1, MostAtOnce);
        var states = query.States.Count == 0 ? "" : $"AND state IN ({string.Join(", ", query.States.Select(state => $"'{state}'"))})";
        var rows = connection.Query(
            null,
            $"""
            SELECT {Columns} FROM incidents
            WHERE (CAST(@runbook AS TEXT) IS NULL OR runbook = @runbook) {states}
                AND (CAST(@severity AS BIGINT) IS NULL OR severity = @severity)
                AND (CAST(@text AS TEXT) IS NULL OR lower(title) LIKE lower(@text) ESCAPE '\')
                AND (CAST(@person AS TEXT) IS NULL OR lower(acknowledged_by) = lower(@person) OR lower(opened_by) = lower(@person)
                    OR EXISTS (SELECT 1 FROM deliveries WHERE deliveries.incident = incidents.id AND lower(deliveries.who) = lower(@person)))
                AND (CAST(@since AS BIGINT) IS NULL OR opened_at >= @since)
                AND (CAST(@until AS BIGINT) IS NULL OR opened_at < @until)
                AND (CAST(@before AS BIGINT) IS NULL OR id < @before)
            ORDER BY id DESC LIMIT @limit
            """,
            Row,
            ("@runbook", query.Runbook), ("@severity", (int?)query.Severity), ("@text", query.Text is { } text ? Containing(text) : null), ("@person", query.Person), ("@since", query.Since?.ToJournal()), ("@until", query.Until?.ToJournal()), ("@before", query.Before), ("@limit", limit + 1));
        return rows.Count <= limit ? new IncidentResults(rows, null) : new IncidentResults(rows[..limit], rows[limit - 1].Id);
    }

    /// <summary>An incident by its number; null when there is none.</summary>
    public static Incident? Find(DbConnection connection, DbTransaction? transaction, long id) =>
        connection.Query(transaction, $"SELECT {Columns} FROM incidents WHERE id = @id", Row, ("@id", id)).FirstOrDefault();

    /// <summary>All that is kept of an incident; null when there is none of that number.</summary>
    public static IncidentDetails? Details(DbConnection connection, long id)
    {
        if (Find(connection, null, id) is not { } incident)
        {
            return null;
        }

        var firings = connection.Query(
            null,
            "SELECT alert, labels, fired_at, resolved_at FROM firings WHERE incident_id = @id ORDER BY fired_at, key",
            row => new IncidentFiring(row.GetString(0), LabelJson.Read(row.GetString(1)), row.GetInstant(2), row.FindInstant(3)),
            ("@id", id));
        var timeline = connection.Query(
            null,
            "SELECT at, kind, done_by, text FROM incident_events WHERE incident = @id ORDER BY at, id",
            row => new IncidentEvent(row.GetInstant(0), Enum.Parse<IncidentEventKind>(row.GetString(1)), row.FindString(2), row.GetString(3)),
            ("@id", id));
        var calls = connection.Query(
            null,
            $"""
            SELECT event, payload, channel, address, first_due_at, due_at, attempts, done_at, outcome, error FROM outbox
            WHERE incident_id = @id AND event <> '{NotificationEvent.Message}' ORDER BY first_due_at, id
            """,
            row => new IncidentCall(
                row.GetString(0), NotificationJson.Read(row.GetString(1)).Contact?.Name ?? "", row.GetString(2), row.GetString(3), row.GetInstant(4), row.GetInstant(5), row.GetInt32(6), row.FindInstant(7), row.FindString(8), row.FindString(9)),
            ("@id", id));
        return new IncidentDetails(incident, firings, timeline, calls) { Procedures = ProcedureReader.AllOfIncident(connection, id) };
    }

    /// <summary>An incident from a row of <see cref="Columns"/>.</summary>
    public static Incident Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.FindString(2),
        row.FindString(3),
        row.GetString(4),
        row.IsDBNull(5) ? null : (IncidentSeverity)row.GetInt32(5),
        Enum.Parse<IncidentState>(row.GetString(6)),
        row.GetInstant(7),
        row.FindString(8),
        row.FindInstant(9),
        row.FindString(10),
        row.FindInstant(11),
        row.FindInstant(12),
        row.FindInstant(13));

    static string Containing(string text) => $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
