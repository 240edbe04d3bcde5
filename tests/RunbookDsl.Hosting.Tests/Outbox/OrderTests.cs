using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Outbox;

public sealed class OrderTests : IDisposable
{
    // Long after the time of the host, which therefore delivers nothing of it.
    static readonly DateTimeOffset Later = RunbookTestHost.Noon.AddHours(5);
    static readonly Destination Pager = new(Destination.Console, "", "");
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_call_of_now_waits_for_none_that_is_planned_but_the_end_waits_for_every_call()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        host.Journal.Write(Durability.Machine, transaction =>
        {
            var told = OutboxTable.FirstTold(transaction, 1)! with { Incident = "another" };
            OutboxTable.Add(transaction, new OutboxEntry(told with { Event = NotificationEvent.Escalated }, 0, Pager, 1, Later.AddHours(1)) { Mark = "later" });
            OutboxTable.Add(transaction, new OutboxEntry(told with { Event = NotificationEvent.Escalated }, 0, Pager, 1, Later) { Mark = "now" });
            OutboxTable.Add(transaction, new OutboxEntry(told with { Event = NotificationEvent.Resolved }, 0, Pager, 1, Later));
        });

        Marks(host, Later.AddMinutes(2)).Should().Equal("another.escalated.0now.0");
        host.Journal.Write(Durability.Machine, transaction => transaction.Execute("UPDATE outbox SET done_at = 1 WHERE key LIKE '%now.0'"));
        Marks(host, Later.AddHours(2)).Should().Equal("another.escalated.0later.0");
        host.Journal.Write(Durability.Machine, transaction => transaction.Execute("UPDATE outbox SET done_at = 1 WHERE key LIKE '%later.0'"));
        Marks(host, Later.AddHours(2)).Should().Equal("another.resolved.0.0");
    }

    static IEnumerable<string> Marks(RunbookTestHost host, DateTimeOffset now) => host.Get<OutboxStore>().Due(now, 100).Select(item => item.Key).Where(key => key.StartsWith("another", StringComparison.Ordinal));
}
