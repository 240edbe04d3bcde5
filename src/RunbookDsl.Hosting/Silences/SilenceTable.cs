using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Silences;

/// <summary>The statements about silences.</summary>
internal static class SilenceTable
{
    const string Columns = "id, matchers, author, reason, created_at, starts_at, expires_at, ended_by, hits, last_hit_at";

    /// <summary>Adds a silence and gives its number.</summary>
    public static long Add(DbTransaction transaction, Silence silence) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO silences (matchers, author, reason, created_at, starts_at, expires_at)
        VALUES (@matchers, @author, @reason, @created, @starts, @expires) RETURNING id
        """,
        ("@matchers", MatcherLines.Write(silence.Matchers)),
        ("@author", silence.Author),
        ("@reason", silence.Reason),
        ("@created", silence.CreatedAt.ToJournal()),
        ("@starts", silence.StartsAt.ToJournal()),
        ("@expires", silence.ExpiresAt.ToJournal()))!;

    /// <summary>Ends a silence before its time.</summary>
    public static void End(DbTransaction transaction, long id, string by, DateTimeOffset now) => transaction.Execute(
        "UPDATE silences SET expires_at = @now, ended_by = @by WHERE id = @id AND expires_at > @now",
        ("@now", now.ToJournal()), ("@by", by), ("@id", id));

    /// <summary>Counts a firing that a silence held back.</summary>
    public static void Hit(DbTransaction transaction, long id, DateTimeOffset at) => transaction.Execute(
        "UPDATE silences SET hits = hits + 1, last_hit_at = @at WHERE id = @id",
        ("@at", at.ToJournal()), ("@id", id));

    /// <summary>A silence by its number; null when there is none.</summary>
    public static Silence? Find(DbConnection connection, DbTransaction? transaction, long id) =>
        connection.Query(transaction, $"SELECT {Columns} FROM silences WHERE id = @id", Row, ("@id", id)).FirstOrDefault();

    /// <summary>The silences that hold at either of two instants, the oldest first.</summary>
    public static List<Silence> Holding(DbConnection connection, DbTransaction? transaction, DateTimeOffset one, DateTimeOffset other) => connection.Query(
        transaction,
        $"SELECT {Columns} FROM silences WHERE (starts_at <= @one AND expires_at > @one) OR (starts_at <= @other AND expires_at > @other) ORDER BY id",
        Row,
        ("@one", one.ToJournal()), ("@other", other.ToJournal()));

    /// <summary>Silences, newest first.</summary>
    /// <param name="connection">The journal.</param>
    /// <param name="now">The instant that says where each stands.</param>
    /// <param name="state">Only those that stand so; null for all.</param>
    /// <param name="limit">How many at most.</param>
    public static List<Silence> Read(DbConnection connection, DateTimeOffset now, SilenceState? state, int limit) => connection.Query(
        null,
        $"""
        SELECT {Columns} FROM silences
        WHERE CAST(@state AS TEXT) IS NULL OR @state = CASE WHEN expires_at <= @now THEN 'Expired' WHEN starts_at > @now THEN 'Pending' ELSE 'Active' END
        ORDER BY id DESC LIMIT @limit
        """,
        Row,
        ("@now", now.ToJournal()), ("@state", state?.ToString()), ("@limit", limit));

    static Silence Row(DbDataReader row) => new(
        row.GetInt64(0),
        MatcherLines.Read(row.GetString(1)),
        row.GetString(2),
        row.GetString(3),
        row.GetInstant(4),
        row.GetInstant(5),
        row.GetInstant(6),
        row.FindString(7),
        row.GetInt64(8),
        row.FindInstant(9));
}
