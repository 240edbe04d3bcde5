using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>What the journal says of deliveries; the dispatcher tells nobody, so the table is asked.</summary>
internal static class OutboxState
{
    /// <summary>Whether nothing is due now, or on its way.</summary>
    public static bool IsSettled(JournalStore journal, DateTimeOffset now) => journal.Read(connection => connection.Scalar(
        null,
        "SELECT count(*) FROM outbox WHERE done_at IS NULL AND awaits IS NULL AND (leased_until IS NOT NULL OR due_at <= @now)",
        ("@now", now.UtcTicks))) is 0L;
}
