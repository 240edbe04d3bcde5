using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>The statements that change incidents; each change comes with an entry of the timeline in the same transaction.</summary>
internal static class IncidentTable
{
    /// <summary>Opens an incident and gives its number.</summary>
    public static long Open(DbTransaction transaction, RunbookDefinition runbook, string? alert, string title, IncidentSeverity? severity, DateTimeOffset at, string? by) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO incidents (runbook, version, alert, title, severity, state, opened_at, opened_by)
        VALUES (@runbook, @version, @alert, @title, @severity, @state, @at, @by) RETURNING id
        """,
        ("@runbook", runbook.Id), ("@version", runbook.Version), ("@alert", alert), ("@title", title), ("@severity", (int?)severity), ("@state", nameof(IncidentState.Open)), ("@at", at.ToJournal()), ("@by", by))!;

    /// <summary>Adds an entry to the timeline.</summary>
    public static void Note(DbTransaction transaction, long incident, IncidentEvent entry) => transaction.Execute(
        "INSERT INTO incident_events (incident, at, kind, done_by, text) VALUES (@incident, @at, @kind, @by, @text)",
        ("@incident", incident), ("@at", entry.At.ToJournal()), ("@kind", entry.Kind.ToString()), ("@by", entry.By), ("@text", entry.Text));

    /// <summary>Moves an incident on; once it is over, what is to follow has its time.</summary>
    public static void Move(DbTransaction transaction, long incident, IncidentState state, DateTimeOffset at, string? by)
    {
        transaction.Execute(
            """
            UPDATE incidents SET state = @state,
                acknowledged_at = CASE WHEN @state = 'Acknowledged' THEN coalesce(acknowledged_at, @at) ELSE acknowledged_at END,
                acknowledged_by = CASE WHEN @state = 'Acknowledged' THEN coalesce(acknowledged_by, @by) ELSE acknowledged_by END,
                resolved_at = CASE WHEN @state IN ('Resolved', 'Closed') THEN coalesce(resolved_at, @at) ELSE NULL END,
                closed_at = CASE WHEN @state = 'Closed' THEN @at ELSE NULL END
            WHERE id = @id
            """,
            ("@state", state.ToString()), ("@at", at.ToJournal()), ("@by", by), ("@id", incident));
        if (state == IncidentState.Resolved)
        {
            ProcedureTable.Over(transaction, incident, at);
        }
    }

    /// <summary>Says until when something must be heard of whoever took an incident; only while somebody has it.</summary>
    public static void Expect(DbTransaction transaction, long incident, DateTimeOffset? until) => transaction.Execute(
        "UPDATE incidents SET taken_until = @until, repeats = 0 WHERE id = @id AND state = 'Acknowledged'", ("@until", until?.ToJournal()), ("@id", incident));

    /// <summary>Makes an incident that somebody took nobody's again.</summary>
    public static void GiveBack(DbTransaction transaction, long incident) => transaction.Execute(
        "UPDATE incidents SET state = 'Open', acknowledged_at = NULL, acknowledged_by = NULL, taken_until = NULL WHERE id = @id AND state = 'Acknowledged'", ("@id", incident));

    /// <summary>Counts that everybody is called again because nobody has taken it.</summary>
    public static void CountRepeat(DbTransaction transaction, long incident) => transaction.Execute("UPDATE incidents SET repeats = repeats + 1 WHERE id = @id", ("@id", incident));

    /// <summary>The number of a new round of calls.</summary>
    public static long NextRound(DbTransaction transaction, long incident) =>
        (long)transaction.Connection!.Scalar(transaction, "UPDATE incidents SET rounds = rounds + 1 WHERE id = @id RETURNING rounds", ("@id", incident))!;

    /// <summary>Gives an incident another severity.</summary>
    public static void Grade(DbTransaction transaction, long incident, IncidentSeverity severity) =>
        transaction.Execute("UPDATE incidents SET severity = @severity WHERE id = @id", ("@severity", (int)severity), ("@id", incident));

    /// <summary>Puts a firing into an incident.</summary>
    public static void Join(DbTransaction transaction, string firing, long incident) =>
        transaction.Execute("UPDATE firings SET incident_id = @incident WHERE key = @key", ("@incident", incident), ("@key", firing));

    /// <summary>The incident that is not over and that an alert opened; null when there is none.</summary>
    public static Incident? UnresolvedOf(DbTransaction transaction, string runbook, string alert) => transaction.Connection!.Query(
        transaction,
        $"SELECT {IncidentReader.Columns} FROM incidents WHERE runbook = @runbook AND alert = @alert AND resolved_at IS NULL ORDER BY id DESC LIMIT 1",
        IncidentReader.Row,
        ("@runbook", runbook), ("@alert", alert)).FirstOrDefault();

    /// <summary>The incident that a firing belongs to; null when it belongs to none.</summary>
    public static Incident? Of(DbTransaction transaction, string firing) => transaction.Connection!.Query(
        transaction,
        $"SELECT {IncidentReader.Columns} FROM incidents WHERE id = (SELECT incident_id FROM firings WHERE key = @key)",
        IncidentReader.Row,
        ("@key", firing)).FirstOrDefault();

    /// <summary>The firings of an incident that have not resolved.</summary>
    public static List<string> OpenFirings(DbTransaction transaction, long incident) => transaction.Connection!.Query(
        transaction, "SELECT key FROM firings WHERE incident_id = @incident AND resolved_at IS NULL", row => row.GetString(0), ("@incident", incident));

    /// <summary>An alert and its labels in a sentence.</summary>
    public static string Words(string alert, LabelSet labels) => labels.Count == 0 ? alert : $"{alert} ({string.Join(", ", labels.Select(label => $"{label.Key} {label.Value}"))})";
}
