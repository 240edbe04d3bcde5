using System.Data.Common;
using System.Text.Json;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Reads runs of commands.</summary>
internal static class CommandRunReader
{
    const string Columns = """
        id, runbook, version, fingerprint, command, name, effect, program, arguments, given, incident, procedure_id, step, state, requested_at, requested_by, reason,
        expires_at, approved_at, approved_by, host, seen_at, attempts, started_at, ended_at, exit_code, stopped_by, problem, output, dropped
        """;

    /// <summary>A run; null when there is none of that number.</summary>
    public static CommandRun? Find(DbConnection connection, DbTransaction? transaction, long id) =>
        connection.Query(transaction, $"SELECT {Columns} FROM command_runs WHERE id = @id", Row, ("@id", id)).FirstOrDefault();

    /// <summary>What was run for an incident, the first first.</summary>
    public static List<CommandRun> OfIncident(DbConnection connection, long incident) =>
        connection.Query(null, $"SELECT {Columns} FROM command_runs WHERE incident = @incident ORDER BY id", Row, ("@incident", incident));

    /// <summary>What was run in a deployment or rollback, the first first.</summary>
    public static List<CommandRun> OfProcedure(DbConnection connection, DbTransaction? transaction, long procedure) =>
        connection.Query(transaction, $"SELECT {Columns} FROM command_runs WHERE procedure_id = @procedure ORDER BY id", Row, ("@procedure", procedure));

    /// <summary>The last runs, newest first.</summary>
    public static List<CommandRun> Last(DbConnection connection, int limit) =>
        connection.Query(null, $"SELECT {Columns} FROM command_runs ORDER BY id DESC LIMIT @limit", Row, ("@limit", limit));

    /// <summary>What is not over, the oldest first.</summary>
    public static List<CommandRun> Open(DbConnection connection) =>
        connection.Query(null, $"SELECT {Columns} FROM command_runs WHERE ended_at IS NULL ORDER BY id", Row);

    static CommandRun Row(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Runbook = row.GetString(1),
        Version = row.FindString(2),
        Fingerprint = row.GetString(3),
        Command = row.GetString(4),
        Name = row.GetString(5),
        Effect = Enum.Parse<CommandEffect>(row.GetString(6)),
        Program = row.GetString(7),
        Arguments = JsonSerializer.Deserialize<string[]>(row.GetString(8))!,
        Given = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(9))!,
        Incident = row.IsDBNull(10) ? null : row.GetInt64(10),
        Procedure = row.IsDBNull(11) ? null : row.GetInt64(11),
        Step = row.IsDBNull(12) ? null : row.GetInt32(12),
        State = Enum.Parse<CommandRunState>(row.GetString(13)),
        RequestedAt = row.GetInstant(14),
        RequestedBy = row.GetString(15),
        Reason = row.GetString(16),
        ExpiresAt = row.FindInstant(17),
        ApprovedAt = row.FindInstant(18),
        ApprovedBy = row.FindString(19),
        Host = row.GetString(20),
        SeenAt = row.GetInstant(21),
        Attempts = row.GetInt32(22),
        StartedAt = row.FindInstant(23),
        EndedAt = row.FindInstant(24),
        ExitCode = row.IsDBNull(25) ? null : row.GetInt32(25),
        StoppedBy = row.FindString(26),
        Problem = row.FindString(27),
        Output = row.GetString(28),
        Dropped = row.GetInt64(29),
    };
}
