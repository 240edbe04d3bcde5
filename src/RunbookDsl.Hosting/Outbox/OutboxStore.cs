using System.Data.Common;
using RunbookDsl.Hosting.Deliveries;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Receivers;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>What is due, and what became of it.</summary>
internal sealed class OutboxStore(JournalStore journal, HostIdentity host, MissedCalls missed)
{
    // Nothing overtakes an earlier notification of the same incident to the same destination: a page after its resolution would be worse than a late one.
    // A call of now need not wait for one that is planned for later.
    const string Next =
        $"""
        FROM outbox AS candidate WHERE done_at IS NULL AND awaits IS NULL
        AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.incident = candidate.incident AND earlier.channel = candidate.channel
            AND earlier.address = candidate.address AND earlier.contact = candidate.contact AND earlier.id < candidate.id
            AND earlier.done_at IS NULL AND earlier.awaits IS NULL
            AND (earlier.first_due_at <= candidate.first_due_at OR candidate.event = '{NotificationEvent.Resolved}'))
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

    /// <summary>Takes rows for this host until an instant, so that a crash gives them free again, and counts the attempt.</summary>
    /// <returns>Those that were to be had: another host may have been faster, or somebody may have taken the incident meanwhile.</returns>
    public List<OutboxItem> Lease(IReadOnlyList<OutboxItem> items, DateTimeOffset now, DateTimeOffset until)
    {
        var taken = new List<OutboxItem>();
        journal.Write(Durability.Process, transaction =>
        {
            taken.Clear();
            taken.AddRange(items.Where(item => transaction.Execute(
                """
                UPDATE outbox SET leased_until = @until, leased_by = @host, attempts = attempts + 1
                WHERE id = @id AND done_at IS NULL AND (leased_until IS NULL OR leased_until <= @now)
                """,
                ("@until", until.ToJournal()), ("@host", host.Name), ("@id", item.Id), ("@now", now.ToJournal())) == 1));
        });
        return taken;
    }

    /// <summary>Frees the rows that a process held when it died; called once at start. Of a journal that others share nothing is known then.</summary>
    public void FreeLeases()
    {
        if (!journal.IsShared)
        {
            journal.Write(Durability.Process, transaction => transaction.Execute("UPDATE outbox SET leased_until = NULL WHERE leased_until IS NOT NULL AND done_at IS NULL"));
        }
    }

    /// <summary>Frees the rows that a host held that fell silent. Should it still deliver one, that has the same key.</summary>
    public static void FreeLeases(DbTransaction transaction, string host) => transaction.Execute(
        "UPDATE outbox SET leased_until = NULL WHERE leased_by = @host AND done_at IS NULL", ("@host", host));

    /// <summary>Writes what became of an attempt. The number of the attempt is its fence: when another was begun meanwhile, only an arrival still counts.</summary>
    public void Write(IEnumerable<DeliveryResult> results) => journal.Write(Durability.Machine, transaction =>
    {
        foreach (var result in results)
        {
            transaction.Execute(
                """
                UPDATE outbox SET done_at = @done, outcome = @outcome, error = @error, due_at = coalesce(@due, due_at), leased_until = NULL
                WHERE id = @id AND ((outcome IS NULL AND attempts <= @attempt) OR @outcome = 'delivered')
                """,
                // What was dropped while it was on its way stays dropped, unless it arrived.
                ("@done", result.RetryAt is null ? result.At.ToJournal() : null),
                ("@outcome", result.RetryAt is null ? result.Outcome : null),
                ("@error", result.Error),
                ("@due", result.RetryAt?.ToJournal()),
                ("@id", result.Item.Id),
                ("@attempt", result.Item.Attempts + 1));
            DeliveryTable.Add(transaction, result);
            if (result is { Outcome: DeliveryResult.Throttled, Item.Notification: { Number: { } incident } told, Item.Destination: var destination })
            {
                missed.Note(transaction, told.Runbook.Id, incident, MissedCallReason.Throttled, $"{told.Contact?.Name ?? "Nobody by name"} hears of it later by {destination.Channel} '{destination.Address}', which takes no more for now", result.At);
            }

            ReceiverTable.Note(transaction, result.Item.Destination.Channel, result.Item.Destination.Address, result.At, result.Error);
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
