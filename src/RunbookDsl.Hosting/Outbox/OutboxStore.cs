using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>What is due, and what became of it.</summary>
internal sealed class OutboxStore(JournalStore journal)
{
    // Nothing overtakes an earlier notification of the same incident to the same destination: a page after its resolution would be worse than a late one.
    const string Next =
        """
        FROM outbox AS candidate WHERE done_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.incident = candidate.incident AND earlier.channel = candidate.channel
            AND earlier.address = candidate.address AND earlier.contact = candidate.contact AND earlier.id < candidate.id
            AND earlier.done_at IS NULL)
        """;

    /// <summary>What can be delivered now, the longest due first.</summary>
    public List<OutboxItem> Due(DateTimeOffset now, int most) => journal.Read(connection => connection.Query(
        null,
        $"SELECT id, key, channel, address, note, payload, due_at, attempts {Next} AND due_at <= @now AND (leased_until IS NULL OR leased_until <= @now) ORDER BY due_at, id LIMIT @most",
        Item,
        ("@now", now.ToJournal()), ("@most", most)));

    /// <summary>When the next row is due or its lease ends; null when nothing waits.</summary>
    public DateTimeOffset? NextDue() => journal.Read(connection =>
        connection.Scalar(null, $"SELECT min(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END) {Next}") is long due ? new DateTimeOffset(due, TimeSpan.Zero) : (DateTimeOffset?)null);

    /// <summary>Takes rows for this process until an instant, so that a crash gives them free again, and counts the attempt.</summary>
    public void Lease(IEnumerable<OutboxItem> items, DateTimeOffset until) => journal.Write(Durability.Process, transaction =>
    {
        foreach (var item in items)
        {
            transaction.Execute("UPDATE outbox SET leased_until = @until, attempts = attempts + 1 WHERE id = @id", ("@until", until.ToJournal()), ("@id", item.Id));
        }
    });

    /// <summary>Frees the rows that a process held when it died; called once at start, when no other process can hold the journal.</summary>
    public void FreeLeases() => journal.Write(Durability.Process, transaction => transaction.Execute("UPDATE outbox SET leased_until = NULL WHERE leased_until IS NOT NULL AND done_at IS NULL"));

    /// <summary>Writes what became of an attempt.</summary>
    public void Write(IEnumerable<DeliveryResult> results) => journal.Write(Durability.Machine, transaction =>
    {
        foreach (var result in results)
        {
            transaction.Execute(
                "UPDATE outbox SET done_at = @done, outcome = @outcome, error = @error, due_at = coalesce(@due, due_at), leased_until = NULL WHERE id = @id AND (outcome IS NULL OR @outcome = 'delivered')",
                // What was dropped while it was on its way stays dropped, unless it arrived.
                ("@done", result.RetryAt is null ? result.At.ToJournal() : null),
                ("@outcome", result.RetryAt is null ? result.Outcome : null),
                ("@error", result.Error),
                ("@due", result.RetryAt?.ToJournal()),
                ("@id", result.Item.Id));
        }
    });

    static OutboxItem Item(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        new Destination(row.GetString(2), row.GetString(3), row.GetString(4)),
        row.GetString(5),
        row.GetInstant(6),
        row.GetInt32(7));
}
