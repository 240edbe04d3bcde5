using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Benchmarks;

/// <summary>Open incidents with what such ones have: a timeline, and people who were told.</summary>
static class LoadSeed
{
    const int Notes = 3;
    const int Called = 2;

    /// <summary>Puts incidents into a journal.</summary>
    public static void Write(JournalStore journal, int incidents, DateTimeOffset now) => journal.Write(Durability.Machine, transaction =>
    {
        for (var i = 0; i < incidents; i++)
        {
            var at = now - TimeSpan.FromSeconds(incidents - i);
            var severity = (IncidentSeverity)(i % 4);
            var id = IncidentTable.Open(transaction, LoadRunbook.Definition, null, $"Checkout {i} fails for some customers", severity, at, "Ana Costa");
            for (var note = 0; note < Notes; note++)
                IncidentTable.Note(transaction, id, new IncidentEvent(at.AddSeconds(note), note == 0 ? IncidentEventKind.Opened : IncidentEventKind.Note, "Ana Costa", $"What was seen at step {note}"));
            var told = NotificationComposer.Opened(LoadRunbook.Definition, IncidentReader.Find(transaction.Connection!, transaction, id)!, null);
            for (var way = 0; way < Called; way++)
                OutboxTable.Add(transaction, new OutboxEntry(told with { Contact = new NotifiedContact("Primary On-Call", "Dana Reyes") }, way, new Destination(Destination.Webhook, "pager", ""), 0, at));
        }

        // Told long since, and as often as they would be.
        transaction.Execute("UPDATE outbox SET done_at = due_at, outcome = 'delivered', attempts = 1");
        transaction.Execute("UPDATE incidents SET repeats = 3");
    });
}
