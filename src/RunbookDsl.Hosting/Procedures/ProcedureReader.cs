using System.Data.Common;
using System.Globalization;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>Reads procedures.</summary>
internal static class ProcedureReader
{
    const string Columns = "id, runbook, version, kind, definition, name, subject, incident, origin, way_back, started_at, started_by, ended_at, outcome";

    const string StepColumns = "procedure_id, position, phase, kind, text, detail, due_at, missed_at, quiet_since, watched_at, done_at, done_by, answer";

    /// <summary>A procedure with its steps; null when there is none of that number.</summary>
    public static Procedure? Find(DbConnection connection, DbTransaction? transaction, long id) =>
        Whole(connection, transaction, connection.Query(transaction, $"SELECT {Columns} FROM procedures WHERE id = @id", Row, ("@id", id))).FirstOrDefault();

    /// <summary>The response to an incident that no other has replaced; null when there is none.</summary>
    public static Procedure? OfIncident(DbConnection connection, DbTransaction? transaction, long incident) => Whole(connection, transaction, connection.Query(
        transaction, $"SELECT {Columns} FROM procedures WHERE incident = @incident AND kind = 'Response' AND outcome IS NULL ORDER BY id DESC LIMIT 1", Row, ("@incident", incident))).FirstOrDefault();

    /// <summary>All that an incident was responded to with, the first first.</summary>
    public static List<Procedure> AllOfIncident(DbConnection connection, long incident) =>
        Whole(connection, null, connection.Query(null, $"SELECT {Columns} FROM procedures WHERE incident = @incident ORDER BY id", Row, ("@incident", incident)));

    /// <summary>The last deployments and rollbacks, newest first.</summary>
    public static List<Procedure> Last(DbConnection connection, int limit) =>
        Whole(connection, null, connection.Query(null, $"SELECT {Columns} FROM procedures WHERE kind IN ('Deployment', 'Rollback') ORDER BY id DESC LIMIT @limit", Row, ("@limit", limit)));

    /// <summary>The deployments and rollbacks that go on.</summary>
    public static List<Procedure> Running(DbConnection connection, DbTransaction? transaction = null) =>
        Whole(connection, transaction, connection.Query(transaction, $"SELECT {Columns} FROM procedures WHERE kind IN ('Deployment', 'Rollback') AND ended_at IS NULL ORDER BY id", Row));

    /// <summary>Steps of responses whose deadline has passed and that are not done; of what comes before the end only while the incident goes on.</summary>
    public static List<ProcedureStep> Missed(DbConnection connection, DateTimeOffset now) => connection.Query(
        null,
        $"""
        SELECT {StepColumns} FROM procedure_steps WHERE done_at IS NULL AND missed_at IS NULL AND due_at <= @now
        AND procedure_id IN (SELECT procedures.id FROM procedures JOIN incidents ON incidents.id = procedures.incident
            WHERE procedures.outcome IS NULL AND (procedure_steps.kind = 'FollowUp' OR incidents.resolved_at IS NULL))
        ORDER BY id
        """,
        Step,
        ("@now", now.ToJournal()));

    /// <summary>What is still to be done after incidents that are over, the most urgent first.</summary>
    public static List<FollowUp> FollowUps(DbConnection connection) => connection.Query(
        null,
        $"""
        SELECT {string.Join(", ", StepColumns.Split(", ").Select(column => "procedure_steps." + column))}, incidents.id, incidents.title, incidents.runbook FROM procedure_steps
        JOIN procedures ON procedures.id = procedure_steps.procedure_id JOIN incidents ON incidents.id = procedures.incident
        WHERE procedure_steps.kind = 'FollowUp' AND procedure_steps.done_at IS NULL AND procedures.outcome IS NULL AND incidents.resolved_at IS NOT NULL
        ORDER BY CASE WHEN procedure_steps.due_at IS NULL THEN 1 ELSE 0 END, procedure_steps.due_at, procedure_steps.id
        """,
        row => new FollowUp(row.GetInt64(13), row.GetString(14), row.GetString(15), Step(row)));

    static List<Procedure> Whole(DbConnection connection, DbTransaction? transaction, List<Procedure> rows)
    {
        if (rows.Count == 0)
        {
            return rows;
        }

        var numbers = string.Join(", ", rows.Select(row => row.Id.ToString(CultureInfo.InvariantCulture)));
        var steps = connection.Query(transaction, $"SELECT {StepColumns} FROM procedure_steps WHERE procedure_id IN ({numbers}) ORDER BY procedure_id, position", Step).ToLookup(step => step.Procedure);
        var events = connection.Query(
            transaction,
            $"SELECT procedure_id, at, done_by, text FROM procedure_events WHERE procedure_id IN ({numbers}) ORDER BY id",
            row => (Procedure: row.GetInt64(0), Event: new ProcedureEvent(row.GetInstant(1), row.FindString(2), row.GetString(3)))).ToLookup(row => row.Procedure, row => row.Event);
        return [.. rows.Select(row => row with { Steps = [.. steps[row.Id]], Events = [.. events[row.Id]] })];
    }

    static Procedure Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.FindString(2),
        Enum.Parse<ProcedureKind>(row.GetString(3)),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.IsDBNull(7) ? null : row.GetInt64(7),
        row.IsDBNull(8) ? null : row.GetInt64(8),
        row.FindString(9) is { } plan ? ProcedurePlan.Read(plan) : null,
        row.GetInstant(10),
        row.FindString(11),
        row.FindInstant(12),
        row.FindString(13) is { } outcome ? Enum.Parse<ProcedureOutcome>(outcome) : null);

    static ProcedureStep Step(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetInt32(1),
        row.GetString(2),
        Enum.Parse<ProcedureStepKind>(row.GetString(3)),
        row.GetString(4),
        StepDetail.Read(row.GetString(5)),
        row.FindInstant(6),
        row.FindInstant(7),
        row.FindInstant(8),
        row.FindInstant(9),
        row.FindInstant(10),
        row.FindString(11),
        row.FindString(12));
}
