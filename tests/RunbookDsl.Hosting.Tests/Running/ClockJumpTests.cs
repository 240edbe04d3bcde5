using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Running;

public sealed class ClockJumpTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clock_set_back_is_warned_of_and_no_tick_runs_twice()
    {
        var clock = new SettableClock(new FakeTimeProvider(RunbookTestHost.Noon));
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, clock.Fake, time: clock);
        await host.RunAsync(TimeSpan.FromSeconds(40), errorRate: 0.2);
        var before = host.Board.LastTick("support-agent");

        clock.Offset = -TimeSpan.FromMinutes(10);
        await host.SendAsync();
        var set = host.Board.LastTick("support-agent");
        var ready = await host.ReadyAsync();
        clock.Offset = TimeSpan.Zero;
        await host.RunAsync(TimeSpan.FromSeconds(60), errorRate: 0.2);

        set.Should().Be(before);
        ready.Should().Contain("the clock was set back");
        host.Log.GetSnapshot().Select(record => record.Message).Should().Contain(message => message.Contains("jumped back by 00:10:00"));
        (await host.TransitionsAsync()).Select(transition => (transition.To, transition.At)).Should().Equal(
            (AlertState.Pending, RunbookTestHost.Noon.AddSeconds(15)),
            (AlertState.Firing, RunbookTestHost.Noon.AddSeconds(75)));
    }

    [Fact]
    public async Task A_clock_set_ahead_is_warned_of_and_evaluation_goes_on_from_there()
    {
        var clock = new SettableClock(new FakeTimeProvider(RunbookTestHost.Noon));
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, clock.Fake, time: clock);
        await host.RunAsync(TimeSpan.FromSeconds(40), errorRate: 0.01);

        clock.Offset = TimeSpan.FromHours(30);
        await host.SendAsync();

        host.Board.LastTick("support-agent").Should().Be(RunbookTestHost.Noon.AddHours(30).AddSeconds(30));
        host.Log.GetSnapshot().Select(record => record.Message).Should().Contain(message => message.Contains("jumped ahead by 1.06:00:00"));
        (await host.TransitionsAsync()).Should().BeEmpty();
    }
}
