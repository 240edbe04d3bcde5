using RunbookDsl.Engine;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Running;

public sealed class RecoveryTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(10)]
    [InlineData(25)]
    [InlineData(45)]
    [InlineData(70)]
    public async Task A_host_killed_at_any_time_fires_at_the_same_instant(int killedAfterSeconds)
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(killedAfterSeconds), errorRate: 0.2);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver);
        await restarted.RunAsync(TimeSpan.FromSeconds(120 - killedAfterSeconds), errorRate: 0.2);

        (await restarted.TransitionsAsync()).Select(transition => (transition.To, transition.At)).Should().Equal(
            (AlertState.Pending, RunbookTestHost.Noon.AddSeconds(15)),
            (AlertState.Firing, RunbookTestHost.Noon.AddSeconds(75)));
        await restarted.ReceiveAsync(1);
        receiver.Received.Select(webhook => webhook.IdempotencyKey).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Ticks_missed_while_the_host_was_down_are_run_at_restart()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(70), errorRate: 0.2);
        var clock = host.Clock;
        await host.KillAsync();
        clock.Advance(TimeSpan.FromMinutes(3));

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock);

        (await restarted.TransitionsAsync()).Last().Should().Match<Transition>(transition =>
            transition.To == AlertState.Firing && transition.At == RunbookTestHost.Noon.AddSeconds(75));
    }

    [Fact]
    public async Task A_snapshot_replaces_the_journal_before_it_and_keeps_the_charts()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?> { ["Runbooks:Journal:SnapshotEvery"] = "00:00:30" });
        await host.RunAsync(TimeSpan.FromSeconds(70), errorRate: 0.2);
        var entries = (long)host.Journal.Read(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM journal";
            return command.ExecuteScalar();
        })!;
        var clock = host.Clock;
        await host.KillAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock);
        await restarted.RunAsync(TimeSpan.FromSeconds(50), errorRate: 0.2);

        entries.Should().BeLessThan(10);
        (await restarted.TransitionsAsync()).Last().At.Should().Be(RunbookTestHost.Noon.AddSeconds(75));
        restarted.Board.History("support-agent", "high-error-rate", LabelSet.Empty)
            .Should().Contain(point => point.At == RunbookTestHost.Noon.AddSeconds(15) && point.Left == 0.2);
    }

    [Fact]
    public async Task A_stop_in_order_continues_as_well()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(40), errorRate: 0.2);
        var clock = host.Clock;
        await host.DisposeAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock);
        await restarted.RunAsync(TimeSpan.FromSeconds(60), errorRate: 0.2);

        (await restarted.TransitionsAsync()).Last().At.Should().Be(RunbookTestHost.Noon.AddSeconds(75));
    }
}
