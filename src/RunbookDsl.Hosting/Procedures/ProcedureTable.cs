using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>The statements that change procedures; each change comes with an entry in the same transaction.</summary>
internal static class ProcedureTable
{
    /// <summary>Begins a procedure and gives its number.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runbook">The runbook.</param>
    /// <param name="plan">What the runbook asks for.</param>
    /// <param name="at">When it begins; deadlines count from here.</param>
    /// <param name="by">Who begins it; null when an alert does.</param>
    /// <param name="subject">What is rolled out; empty for a response.</param>
    /// <param name="incident">The incident that it responds to.</param>
    /// <param name="origin">The deployment that it takes back.</param>
    public static long Begin(DbTransaction transaction, RunbookDefinition runbook, ProcedurePlan plan, DateTimeOffset at, string? by, string subject = "", long? incident = null, long? origin = null)
    {
        var id = (long)transaction.Connection!.Scalar(
            transaction,
            """
            INSERT INTO procedures (runbook, version, kind, definition, name, subject, incident, origin, way_back, started_at, started_by)
            VALUES (@runbook, @version, @kind, @definition, @name, @subject, @incident, @origin, @back, @at, @by) RETURNING id
            """,
            ("@runbook", runbook.Id),
            ("@version", runbook.Version),
            ("@kind", plan.Kind.ToString()),
            ("@definition", plan.Definition),
            ("@name", plan.Name),
            ("@subject", subject),
            ("@incident", incident),
            ("@origin", origin),
            ("@back", plan.WayBack?.Write()),
            ("@at", at.ToJournal()),
            ("@by", by))!;
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            Add(transaction, id, i + 1, plan.Steps[i], at);
        }

        return id;
    }

    /// <summary>Says that a step is done.</summary>
    public static void Done(DbTransaction transaction, long procedure, int step, DateTimeOffset at, string? by, string? answer) => transaction.Execute(
        "UPDATE procedure_steps SET done_at = @at, done_by = @by, answer = @answer WHERE procedure_id = @procedure AND position = @step",
        ("@at", at.ToJournal()), ("@by", by), ("@answer", answer), ("@procedure", procedure), ("@step", step));

    /// <summary>Says that a step is not done after all; a deadline that was missed stays missed.</summary>
    public static void Undone(DbTransaction transaction, long procedure, int step) => transaction.Execute(
        "UPDATE procedure_steps SET done_at = NULL, done_by = NULL, answer = NULL, quiet_since = NULL, watched_at = NULL WHERE procedure_id = @procedure AND position = @step",
        ("@procedure", procedure), ("@step", step));

    /// <summary>Says that the deadline of a step has passed.</summary>
    /// <returns>False when it was done or found before.</returns>
    public static bool Miss(DbTransaction transaction, ProcedureStep step, DateTimeOffset at) => transaction.Execute(
        "UPDATE procedure_steps SET missed_at = @at WHERE procedure_id = @procedure AND position = @step AND done_at IS NULL AND missed_at IS NULL",
        ("@at", at.ToJournal()), ("@procedure", step.Procedure), ("@step", step.Number)) == 1;

    /// <summary>Says since when what a step watches has been as it should, as last seen.</summary>
    public static void Watch(DbTransaction transaction, ProcedureStep step, DateTimeOffset? quietSince, DateTimeOffset at) => transaction.Execute(
        "UPDATE procedure_steps SET quiet_since = @since, watched_at = @at WHERE procedure_id = @procedure AND position = @step AND done_at IS NULL",
        ("@since", quietSince?.ToJournal()), ("@at", at.ToJournal()), ("@procedure", step.Procedure), ("@step", step.Number));

    /// <summary>Ends a procedure.</summary>
    /// <returns>False when it had ended before.</returns>
    public static bool End(DbTransaction transaction, long procedure, ProcedureOutcome outcome, DateTimeOffset at) => transaction.Execute(
        "UPDATE procedures SET ended_at = @at, outcome = @outcome WHERE id = @id AND ended_at IS NULL",
        ("@at", at.ToJournal()), ("@outcome", outcome.ToString()), ("@id", procedure)) == 1;

    /// <summary>An incident is over: what is to follow has its time from now on.</summary>
    public static void Over(DbTransaction transaction, long incident, DateTimeOffset at) => transaction.Execute(
        """
        UPDATE procedure_steps SET due_at = @at + within WHERE within IS NOT NULL AND due_at IS NULL
        AND procedure_id IN (SELECT id FROM procedures WHERE incident = @incident AND outcome IS NULL)
        """,
        ("@at", at.ToJournal()), ("@incident", incident));

    /// <summary>Keeps what happened: in the timeline of the incident where there is one.</summary>
    public static void Note(DbTransaction transaction, Procedure procedure, DateTimeOffset at, IncidentEventKind kind, string? by, string text)
    {
        if (by is not null)
        {
            AuditTable.Add(transaction, AuditKind.Procedure, by, $"procedure {procedure.Id}", text, at);
        }

        if (procedure.Incident is { } incident)
        {
            IncidentTable.Note(transaction, incident, new IncidentEvent(at, kind, by, text));
        }
        else
        {
            transaction.Execute(
                "INSERT INTO procedure_events (procedure_id, at, kind, done_by, text) VALUES (@id, @at, @kind, @by, @text)",
                ("@id", procedure.Id), ("@at", at.ToJournal()), ("@kind", kind.ToString()), ("@by", by), ("@text", text));
        }
    }

    static void Add(DbTransaction transaction, long procedure, int position, PlannedStep step, DateTimeOffset from)
    {
        var follows = step.Kind == ProcedureStepKind.FollowUp;
        transaction.Execute(
            """
            INSERT INTO procedure_steps (procedure_id, position, phase, kind, text, detail, within, due_at)
            VALUES (@procedure, @position, @phase, @kind, @text, @detail, @within, @due)
            """,
            ("@procedure", procedure),
            ("@position", position),
            ("@phase", step.Phase),
            ("@kind", step.Kind.ToString()),
            ("@text", step.Text),
            ("@detail", step.Detail.Write()),
            ("@within", follows ? step.Within?.Ticks : null),
            ("@due", follows || step.Within is not { } within ? null : (from + within).ToJournal()));
    }
}
