using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Deliveries;

/// <summary>Every attempt to tell somebody, for pages and the API.</summary>
internal sealed class DeliveryLog(JournalStore journal, TimeProvider clock)
{
    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Attempts, newest first.</summary>
    public List<Delivery> Read(DeliveryQuery query) => journal.Read(connection => DeliveryTable.Read(connection, query));
}
