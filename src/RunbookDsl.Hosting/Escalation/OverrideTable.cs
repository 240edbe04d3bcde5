using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>The statements about who stands in.</summary>
internal static class OverrideTable
{
    const string Columns = "id, runbook, rotation, role, name, starts_at, ends_at, author, reason, ended_by";

    /// <summary>Adds one and gives its number.</summary>
    public static long Add(DbTransaction transaction, Override added, DateTimeOffset now) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO overrides (runbook, rotation, role, name, starts_at, ends_at, author, reason, created_at)
        VALUES (@runbook, @rotation, @role, @name, @starts, @ends, @author, @reason, @now) RETURNING id
        """,
        ("@runbook", added.Runbook), ("@rotation", added.Rotation), ("@role", added.Role), ("@name", added.Name), ("@starts", added.StartsAt.ToJournal()),
        ("@ends", added.EndsAt.ToJournal()), ("@author", added.Author), ("@reason", added.Reason), ("@now", now.ToJournal()))!;

    /// <summary>Ends one for good; one that has not begun never does.</summary>
    /// <returns>What it was; null when there is none of that number that is not over.</returns>
    public static Override? End(DbTransaction transaction, long id, string by, DateTimeOffset now) => transaction.Connection!.Query(
        transaction,
        $"UPDATE overrides SET ends_at = CASE WHEN starts_at > @now THEN starts_at ELSE @now END, ended_by = @by WHERE id = @id AND ends_at > @now AND ended_by IS NULL RETURNING {Columns}",
        Row,
        ("@now", now.ToJournal()), ("@by", by), ("@id", id)).FirstOrDefault();

    /// <summary>Who stands in at an instant: of several, whoever was named last; null when nobody does.</summary>
    public static Override? At(DbConnection connection, DbTransaction? transaction, string runbook, string rotation, DateTimeOffset instant) => connection.Query(
        transaction,
        $"SELECT {Columns} FROM overrides WHERE runbook = @runbook AND rotation = @rotation AND ends_at > @at AND starts_at <= @at ORDER BY id DESC LIMIT 1",
        Row,
        ("@runbook", runbook), ("@rotation", rotation), ("@at", instant.ToJournal())).FirstOrDefault();

    /// <summary>The last ones, newest first.</summary>
    public static List<Override> Read(DbConnection connection, int limit) =>
        connection.Query(null, $"SELECT {Columns} FROM overrides ORDER BY id DESC LIMIT @limit", Row, ("@limit", limit));

    static Override Row(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInstant(5), row.GetInstant(6), row.GetString(7), row.GetString(8), row.FindString(9));
}
