namespace RunbookDsl.EndToEnd.Kill;

/// <summary>What was acknowledged and recorded survives SIGKILL of a real process.</summary>
public sealed class KillTests : IDisposable
{
    static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    readonly string _folder = Directory.CreateTempSubdirectory("runbook-kill-").FullName;

    string Journal => Path.Combine(_folder, "runbooks.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_host_killed_while_an_alert_is_pending_fires_at_the_same_instant_as_one_that_was_not()
    {
        await using var receiver = await LoopbackReceiver.StartAsync();
        await using var host = await ChildHost.StartAsync(Journal, receiver.Address, Noon);
        await host.RunAsync(TimeSpan.FromSeconds(45), 0.2);
        await host.KillAsync();
        receiver.Received.Should().BeEmpty();

        await using var restarted = await ChildHost.StartAsync(Journal, receiver.Address, host.Now);
        await restarted.RunAsync(TimeSpan.FromSeconds(45), 0.2);

        (await restarted.TransitionsAsync()).Should().Equal(("pending", Noon.AddSeconds(15)), ("firing", Noon.AddSeconds(75)));
        await receiver.WaitAsync();
        receiver.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task A_host_killed_while_it_delivers_delivers_again_with_the_same_key_and_body()
    {
        await using var receiver = await LoopbackReceiver.StartAsync();
        receiver.Silent = true;
        await using var host = await ChildHost.StartAsync(Journal, receiver.Address, Noon);
        await host.RunAsync(TimeSpan.FromSeconds(80), 0.2);
        await receiver.WaitAsync();
        await host.KillAsync();

        receiver.Silent = false;
        await using var restarted = await ChildHost.StartAsync(Journal, receiver.Address, host.Now);
        await receiver.WaitAsync();
        await restarted.RunAsync(TimeSpan.FromSeconds(30), 0.2);

        receiver.Received.Should().HaveCountGreaterThan(1);
        receiver.Received.Distinct().Should().ContainSingle();
        (await restarted.TransitionsAsync()).Should().Equal(("pending", Noon.AddSeconds(15)), ("firing", Noon.AddSeconds(75)));
    }
}
