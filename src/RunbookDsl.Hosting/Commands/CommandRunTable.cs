using System.Data.Common;
using System.Text.Json;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Commands;

/// <summary>The statements that change runs of commands; each change of state comes with an entry in the same transaction.</summary>
internal static class CommandRunTable
{
    /// <summary>Keeps a run and gives its number.</summary>
    public static long Add(DbTransaction transaction, CommandRun run) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO command_runs (runbook, version, fingerprint, command, name, effect, program, arguments, given, incident, procedure_id, step, state, requested_at, requested_by, reason, expires_at, host, seen_at, attempts, output, dropped)
        VALUES (@runbook, @version, @fingerprint, @command, @name, @effect, @program, @arguments, @given, @incident, @procedure, @step, @state, @at, @by, @reason, @expires, @host, @seen, 0, '', 0) RETURNING id
        """,
        ("@runbook", run.Runbook),
        ("@version", run.Version),
        ("@fingerprint", run.Fingerprint),
        ("@command", run.Command),
        ("@name", run.Name),
        ("@effect", run.Effect.ToString()),
        ("@program", run.Program),
        ("@arguments", JsonSerializer.Serialize(run.Arguments)),
        ("@given", JsonSerializer.Serialize(run.Given)),
        ("@incident", run.Incident),
        ("@procedure", run.Procedure),
        ("@step", run.Step),
        ("@state", run.State.ToString()),
        ("@at", run.RequestedAt.ToJournal()),
        ("@by", run.RequestedBy),
        ("@reason", run.Reason),
        ("@expires", run.ExpiresAt?.ToJournal()),
        ("@host", run.Host),
        ("@seen", run.SeenAt.ToJournal()))!;

    /// <summary>Says that a second person allowed it, on the host that took that.</summary>
    public static bool Approve(DbTransaction transaction, long id, DateTimeOffset at, string by, string host) => transaction.Execute(
        "UPDATE command_runs SET state = 'Approved', approved_at = @at, approved_by = @by, host = @host, seen_at = @at WHERE id = @id AND state = 'AwaitingApproval'",
        ("@at", at.ToJournal()), ("@by", by), ("@host", host), ("@id", id)) == 1;

    /// <summary>Says that a host runs it from now on; only one can.</summary>
    public static bool Begin(DbTransaction transaction, long id, DateTimeOffset at, string host) => transaction.Execute(
        "UPDATE command_runs SET state = 'Running', started_at = coalesce(started_at, @at), seen_at = @at, attempts = attempts + 1 WHERE id = @id AND host = @host AND state IN ('Requested', 'Approved')",
        ("@at", at.ToJournal()), ("@host", host), ("@id", id)) == 1;

    /// <summary>Counts that it is begun again after a failure.</summary>
    public static bool Again(DbTransaction transaction, long id, string host) => transaction.Execute(
        "UPDATE command_runs SET attempts = attempts + 1 WHERE id = @id AND host = @host AND state = 'Running'", ("@host", host), ("@id", id)) == 1;

    /// <summary>Has it begun again by this host, since the one that ran it is gone.</summary>
    public static bool TakeOver(DbTransaction transaction, CommandRun run, DateTimeOffset at, string host) => transaction.Execute(
        "UPDATE command_runs SET state = @state, host = @host, seen_at = @at WHERE id = @id AND host = @from AND state = 'Running'",
        ("@state", (run.ApprovedAt is null ? CommandRunState.Requested : CommandRunState.Approved).ToString()), ("@host", host), ("@at", at.ToJournal()), ("@id", run.Id), ("@from", run.Host)) == 1;

    /// <summary>Keeps what it has printed so far, and that its host is there.</summary>
    /// <returns>False when it is not this host's any more.</returns>
    public static bool Beat(DbTransaction transaction, long id, DateTimeOffset at, string host, string output, long dropped) => transaction.Execute(
        "UPDATE command_runs SET seen_at = @at, output = @output, dropped = @dropped WHERE id = @id AND host = @host AND state = 'Running'",
        ("@at", at.ToJournal()), ("@output", output), ("@dropped", dropped), ("@id", id), ("@host", host)) == 1;

    /// <summary>Says that this host still means to begin what waits for it.</summary>
    public static void Seen(DbTransaction transaction, DateTimeOffset at, string host) => transaction.Execute(
        "UPDATE command_runs SET seen_at = @at WHERE host = @host AND state IN ('Requested', 'Approved')", ("@at", at.ToJournal()), ("@host", host));

    /// <summary>Says that somebody wants it to stop.</summary>
    public static void Stop(DbTransaction transaction, long id, string by) =>
        transaction.Execute("UPDATE command_runs SET stopped_by = @by WHERE id = @id AND ended_at IS NULL", ("@by", by), ("@id", id));

    /// <summary>Ends one that has not run.</summary>
    public static bool Refuse(DbTransaction transaction, CommandRun run, DateTimeOffset at, string problem) => transaction.Execute(
        "UPDATE command_runs SET state = 'Refused', ended_at = @at, problem = @problem WHERE id = @id AND state IN ('Requested', 'AwaitingApproval', 'Approved')",
        ("@at", at.ToJournal()), ("@problem", problem), ("@id", run.Id)) == 1;

    /// <summary>Ends one whose host is gone.</summary>
    public static bool Lose(DbTransaction transaction, CommandRun run, DateTimeOffset at, string problem) => transaction.Execute(
        "UPDATE command_runs SET state = 'Lost', ended_at = @at, problem = @problem WHERE id = @id AND host = @host AND ended_at IS NULL",
        ("@at", at.ToJournal()), ("@problem", problem), ("@id", run.Id), ("@host", run.Host)) == 1;

    /// <summary>Ends one that ran on this host.</summary>
    /// <returns>False when it is not this host's any more.</returns>
    public static bool End(DbTransaction transaction, long id, string host, CommandEnd end, DateTimeOffset at) => transaction.Execute(
        """
        UPDATE command_runs SET state = @state, ended_at = @at, exit_code = @code, problem = @problem, output = @output, dropped = @dropped
        WHERE id = @id AND host = @host AND state = 'Running'
        """,
        ("@state", end.State.ToString()), ("@at", at.ToJournal()), ("@code", end.ExitCode), ("@problem", end.Problem), ("@output", end.Output), ("@dropped", end.Dropped), ("@id", id), ("@host", host)) == 1;

    /// <summary>Keeps what happened, in the timeline of the incident or with the procedure.</summary>
    public static void Note(DbTransaction transaction, CommandRun run, DateTimeOffset at, string? by, string text)
    {
        if (run.Incident is { } incident)
        {
            IncidentTable.Note(transaction, incident, new IncidentEvent(at, IncidentEventKind.Command, by, text));
        }
        else if (run.Procedure is { } id && ProcedureReader.Find(transaction.Connection!, transaction, id) is { } procedure)
        {
            ProcedureTable.Note(transaction, procedure, at, IncidentEventKind.Command, by, text);
        }
    }
}
