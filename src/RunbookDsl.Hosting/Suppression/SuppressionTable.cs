using System.Data.Common;
using System.Globalization;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>The statements about firings that are held back. Each change comes with its event in the same transaction.</summary>
internal static class SuppressionTable
{
    /// <summary>Holds a firing back, or says that something else does so from now on.</summary>
    public static void Hold(DbTransaction transaction, string firing, SuppressionCause cause, DateTimeOffset at)
    {
        transaction.Execute(
            "UPDATE firings SET held_by = @by, held_by_id = @id, held_why = @why, held_since = @at WHERE key = @key",
            ("@by", cause.By.ToString()), ("@id", cause.Id), ("@why", cause.Words), ("@at", at.ToJournal()), ("@key", firing));
        Note(transaction, firing, SuppressionEventKind.Held, cause, $"Held back by {cause.Words}", at);
        if (cause.By == Suppressor.Silence)
        {
            SilenceTable.Hit(transaction, long.Parse(cause.Id, CultureInfo.InvariantCulture), at);
        }
        else if (cause.By == Suppressor.Maintenance)
        {
            MaintenanceTable.Hit(transaction, long.Parse(cause.Id, CultureInfo.InvariantCulture), at);
        }
    }

    /// <summary>Holds a firing back no more.</summary>
    /// <returns>False when it is not held back, or is over.</returns>
    public static bool Release(DbTransaction transaction, HeldFiring held, DateTimeOffset at)
    {
        var released = transaction.Execute(
            "UPDATE firings SET held_by = NULL, held_by_id = NULL, held_why = NULL, held_since = NULL WHERE key = @key AND held_by IS NOT NULL AND resolved_at IS NULL",
            ("@key", held.Key)) == 1;
        if (released)
        {
            Note(transaction, held.Key, SuppressionEventKind.Released, held.Cause, $"Held back no more by {held.Cause.Words}; it still fires", at);
        }

        return released;
    }

    /// <summary>What is held back now, the longest firing first.</summary>
    public static List<HeldFiring> Held(DbConnection connection, DbTransaction? transaction = null) => connection.Query(
        transaction,
        "SELECT key, runbook, alert, labels, fired_at, held_since, held_by, held_by_id, held_why FROM firings WHERE held_by IS NOT NULL AND resolved_at IS NULL ORDER BY fired_at, key",
        row => new HeldFiring(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            LabelJson.Read(row.GetString(3)),
            row.GetInstant(4),
            row.GetInstant(5),
            new SuppressionCause(Enum.Parse<Suppressor>(row.GetString(6)), row.GetString(7), row.GetString(8))));

    /// <summary>Whether an alert still fires, and is not about to resolve, as far as its last transition is kept.</summary>
    public static bool IsFiring(DbConnection connection, HeldFiring held) => connection.Scalar(
        null,
        "SELECT to_state FROM transitions WHERE runbook = @runbook AND alert = @alert AND labels = @labels ORDER BY at DESC, id DESC LIMIT 1",
        ("@runbook", held.Runbook), ("@alert", held.Alert), ("@labels", LabelJson.Write(held.Labels))) is null or nameof(AlertState.Firing);

    /// <summary>The transition by which a firing began.</summary>
    public static Transition Fired(DbTransaction transaction, HeldFiring held) => transaction.Connection!.Query(
        transaction,
        $"SELECT {TransitionReader.Columns} FROM transitions WHERE runbook = @runbook AND alert = @alert AND labels = @labels AND at = @at AND to_state = 'Firing'",
        TransitionReader.Row,
        ("@runbook", held.Runbook), ("@alert", held.Alert), ("@labels", LabelJson.Write(held.Labels)), ("@at", held.FiredAt.ToJournal())).SingleOrDefault()?.Transition
        ?? new Transition(held.Alert, held.Labels, AlertState.Pending, AlertState.Firing, held.FiredAt, held.FiredAt, null, null, TransitionCause.Condition);

    /// <summary>What happened to firings that were held back, newest first.</summary>
    public static List<SuppressionEvent> Events(DbConnection connection, int limit) => connection.Query(
        null,
        """
        SELECT s.id, s.at, s.kind, s.held_by, f.runbook, f.alert, f.labels, f.fired_at, s.text FROM suppressions s
        JOIN firings f ON f.key = s.firing ORDER BY s.id DESC LIMIT @limit
        """,
        row => new SuppressionEvent(
            row.GetInt64(0),
            row.GetInstant(1),
            Enum.Parse<SuppressionEventKind>(row.GetString(2)),
            Enum.Parse<Suppressor>(row.GetString(3)),
            row.GetString(4),
            row.GetString(5),
            LabelJson.Read(row.GetString(6)),
            row.GetInstant(7),
            row.GetString(8)),
        ("@limit", limit));

    static void Note(DbTransaction transaction, string firing, SuppressionEventKind kind, SuppressionCause cause, string text, DateTimeOffset at) => transaction.Execute(
        "INSERT INTO suppressions (firing, at, kind, held_by, held_by_id, text) VALUES (@firing, @at, @kind, @by, @id, @text)",
        ("@firing", firing), ("@at", at.ToJournal()), ("@kind", kind.ToString()), ("@by", cause.By.ToString()), ("@id", cause.Id), ("@text", text));
}
