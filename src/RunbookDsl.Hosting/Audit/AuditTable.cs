using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Audit;

/// <summary>The statements about the audit. Writers follow one another, so the end that a transaction reads is the end until it commits.</summary>
internal static class AuditTable
{
    const string Columns = "seq, at, kind, done_by, subject, text, hash";

    /// <summary>Adds an entry, in the transaction that does what it records.</summary>
    /// <param name="transaction">That transaction.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="by">Who did it; null for the host and its configuration.</param>
    /// <param name="subject">What it was done to.</param>
    /// <param name="text">What is to be said of it; without secrets.</param>
    /// <param name="at">The host's clock.</param>
    public static void Add(DbTransaction transaction, AuditKind kind, string? by, string subject, string text, DateTimeOffset at)
    {
        // Without its end the chain goes on broken, which is found, rather than keep people from acting.
        var (seq, before) = Ends(transaction.Connection!, transaction) is { } ends ? (ends.LastSeq, ends.LastHash) : (Last(transaction), "");
        var entry = new AuditEntry(seq + 1, at.ToUniversalTime(), kind.ToString(), by is null ? null : JournalStatements.Storable(by), JournalStatements.Storable(subject), JournalStatements.Storable(text), "");
        entry = entry with { Hash = entry.HashAfter(before) };
        transaction.Execute(
            $"INSERT INTO audit ({Columns}) VALUES (@seq, @at, @kind, @by, @subject, @text, @hash)",
            ("@seq", entry.Seq), ("@at", entry.At.ToJournal()), ("@kind", entry.Kind), ("@by", entry.By), ("@subject", entry.Subject), ("@text", entry.Text), ("@hash", entry.Hash));
        transaction.Execute("UPDATE audit_ends SET last_seq = @seq, last_hash = @hash WHERE id = 1", ("@seq", entry.Seq), ("@hash", entry.Hash));
    }

    /// <summary>Where the chain begins and ends; null when somebody took that away.</summary>
    public static AuditEnds? Ends(DbConnection connection, DbTransaction? transaction) => connection.Query(
        transaction,
        "SELECT first_seq, first_hash, last_seq, last_hash FROM audit_ends WHERE id = 1",
        row => new AuditEnds(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetString(3))).FirstOrDefault();

    /// <summary>Some entries after one, the oldest first.</summary>
    public static List<AuditEntry> After(DbConnection connection, long seq, int most) =>
        connection.Query(null, $"SELECT {Columns} FROM audit WHERE seq > @seq ORDER BY seq LIMIT @most", Row, ("@seq", seq), ("@most", most));

    /// <summary>Some entries before one, the newest first.</summary>
    public static List<AuditEntry> Before(DbConnection connection, long seq, int most) =>
        connection.Query(null, $"SELECT {Columns} FROM audit WHERE seq < @seq ORDER BY seq DESC LIMIT @most", Row, ("@seq", seq), ("@most", most));

    /// <summary>Drops some entries of before an instant from the beginning of the chain, which begins after them then.</summary>
    /// <returns>How many.</returns>
    public static int Drop(DbTransaction transaction, DateTimeOffset before, int most)
    {
        var old = transaction.Connection!.Query(
            transaction,
            $"SELECT {Columns} FROM audit WHERE seq < (SELECT coalesce(min(seq), (SELECT max(seq) FROM audit)) FROM audit WHERE at >= @before) ORDER BY seq LIMIT @most",
            Row,
            ("@before", before.ToJournal()), ("@most", most));
        if (old is not [.., var last])
        {
            return 0;
        }

        transaction.Execute("UPDATE audit_ends SET first_seq = @seq, first_hash = @hash WHERE id = 1", ("@seq", last.Seq), ("@hash", last.Hash));
        return transaction.Execute("DELETE FROM audit WHERE seq <= @seq", ("@seq", last.Seq));
    }

    static long Last(DbTransaction transaction) => transaction.Connection!.Scalar(transaction, "SELECT max(seq) FROM audit") as long? ?? 0;

    static AuditEntry Row(DbDataReader row) => new(row.GetInt64(0), row.GetInstant(1), row.GetString(2), row.FindString(3), row.GetString(4), row.GetString(5), row.GetString(6));
}
