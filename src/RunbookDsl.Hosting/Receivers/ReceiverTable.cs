using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Receivers;

/// <summary>The statements about how receivers take what they are sent.</summary>
internal static class ReceiverTable
{
    /// <summary>Notes what became of an attempt, in the transaction that keeps it.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="address">The address in it.</param>
    /// <param name="at">When the attempt ended.</param>
    /// <param name="error">Why it failed; null when it did not.</param>
    public static void Note(DbTransaction transaction, string channel, string address, DateTimeOffset at, string? error) => transaction.Execute(
        """
        INSERT INTO receivers (channel, address, succeeded_at, failed_at, error, failures) VALUES (@channel, @address, @succeeded, @failed, @error, @failures)
        ON CONFLICT (channel, address) DO UPDATE SET
            succeeded_at = coalesce(excluded.succeeded_at, receivers.succeeded_at),
            failed_at = coalesce(excluded.failed_at, receivers.failed_at),
            error = coalesce(excluded.error, receivers.error),
            failures = CASE WHEN excluded.failures = 0 THEN 0 ELSE receivers.failures + 1 END
        """,
        ("@channel", channel),
        ("@address", address),
        ("@succeeded", error is null ? at.ToJournal() : null),
        ("@failed", error is null ? null : at.ToJournal()),
        ("@error", error),
        ("@failures", error is null ? 0L : 1L));

    /// <summary>Notes that somebody sends a test; false when somebody did since an instant.</summary>
    public static bool TryTest(DbTransaction transaction, string channel, string address, string by, DateTimeOffset now, DateTimeOffset since) => transaction.Execute(
        """
        INSERT INTO receivers (channel, address, tested_at, tested_by) VALUES (@channel, @address, @now, @by)
        ON CONFLICT (channel, address) DO UPDATE SET tested_at = excluded.tested_at, tested_by = excluded.tested_by
        WHERE receivers.tested_at IS NULL OR receivers.tested_at <= @since OR receivers.tested_at > @now
        """,
        ("@channel", channel), ("@address", address), ("@now", now.ToJournal()), ("@by", by), ("@since", since.ToJournal())) == 1;

    /// <summary>All that is known of receivers.</summary>
    public static List<Receiver> All(DbConnection connection) => connection.Query(
        null,
        "SELECT channel, address, succeeded_at, failed_at, error, failures, tested_at, tested_by FROM receivers",
        row => new Receiver(row.GetString(0), row.GetString(1), [], row.FindInstant(2), row.FindInstant(3), row.FindString(4), row.GetInt64(5), row.FindInstant(6), row.FindString(7)));
}
