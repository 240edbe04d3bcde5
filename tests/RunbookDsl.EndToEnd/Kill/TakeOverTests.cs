using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.EndToEnd.Kill;

/// <summary>Two hosts in processes of their own share a PostgreSQL; the one that evaluates is killed.</summary>
public sealed class TakeOverTests
{
    static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    readonly string _database = PostgresCluster.Programs is null ? "" : PostgresCluster.Shared.ConnectionString(PostgresCluster.Shared.CreateDatabase($"killed_{Guid.NewGuid():N}"));

    [PostgresFact]
    public async Task While_an_alert_is_pending_the_other_fires_it_at_the_same_instant_and_pages_once()
    {
        await using var receiver = await LoopbackReceiver.StartAsync();
        await using var leader = await ChildHost.StartOnAsync(_database, receiver.Address, Noon);
        await using var other = await ChildHost.StartOnAsync(_database, receiver.Address, Noon);
        await RunBothAsync(leader, other, 45);
        await leader.KillAsync();
        receiver.Received.Should().BeEmpty();

        await LeadsAsync(other);
        await other.RunAsync(TimeSpan.FromSeconds(30), 0.2);

        (await other.TransitionsAsync()).Should().Equal(("pending", Noon.AddSeconds(15)), ("firing", Noon.AddSeconds(75)));
        await ReceivesAsync(receiver, other, 1);
        receiver.Received.Distinct().Should().ContainSingle();
    }

    [PostgresFact]
    public async Task While_it_delivers_the_other_delivers_again_with_the_same_key_and_body()
    {
        await using var receiver = await LoopbackReceiver.StartAsync();
        receiver.Silent = true;
        await using var leader = await ChildHost.StartOnAsync(_database, receiver.Address, Noon);
        await using var other = await ChildHost.StartOnAsync(_database, receiver.Address, Noon);
        await RunBothAsync(leader, other, 70);
        // The other's clock has not come to the page yet, so it is the leader that delivers.
        await leader.RunAsync(TimeSpan.FromSeconds(10), 0.2);
        await receiver.WaitAsync();
        await leader.KillAsync();

        receiver.Silent = false;
        await LeadsAsync(other);
        await other.RunAsync(TimeSpan.FromSeconds(30), 0.2);
        await ReceivesAsync(receiver, other, 2);

        receiver.Received.Should().HaveCountGreaterThan(1);
        receiver.Received.Distinct().Should().ContainSingle();
        (await other.TransitionsAsync()).Should().Equal(("pending", Noon.AddSeconds(15)), ("firing", Noon.AddSeconds(75)));
    }

    static async Task RunBothAsync(ChildHost leader, ChildHost other, int seconds)
    {
        for (var passed = 0; passed < seconds; passed += 5)
        {
            await leader.RunAsync(TimeSpan.FromSeconds(5), 0.2);
            (await other.TryStepAsync(5, 0.2)).Should().BeFalse("it stands by");
            // It must see a renewal now and then, as it would in time that passes by itself.
            await Task.Delay(50);
        }
    }

    /// <summary>Lets time pass until so much was received: an attempt times out by the host's clock, which the test may have moved on too fast for it.</summary>
    static async Task ReceivesAsync(LoopbackReceiver receiver, ChildHost host, int count)
    {
        for (var i = 0; receiver.Received.Count < count; i++)
        {
            i.Should().BeLessThan(300, "a webhook was expected");
            await Task.Delay(200);
            await host.TryStepAsync(1, 0.2);
        }
    }

    /// <summary>Lets time pass until a host has taken over: a minute after it saw the last renewal.</summary>
    static async Task LeadsAsync(ChildHost host)
    {
        var until = host.Now + TimeSpan.FromMinutes(10);
        while (!await host.TryStepAsync(5, 0.2))
        {
            host.Now.Should().BeBefore(until, "it should have taken over");
            await Task.Delay(50);
        }
    }
}
