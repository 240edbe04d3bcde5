using RunbookDsl.Engine;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Running;

public sealed class FiringTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_alert_becomes_pending_fires_and_resolves()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);

        var transitions = await host.TransitionsAsync();
        transitions.Select(transition => (transition.To, transition.At)).Should().Equal(
            (AlertState.Pending, RunbookTestHost.Noon.AddSeconds(15)),
            (AlertState.Firing, RunbookTestHost.Noon.AddSeconds(75)),
            (AlertState.Inactive, RunbookTestHost.Noon.AddSeconds(135)));
    }

    [Fact]
    public async Task The_board_shows_state_values_and_history()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.2);

        var alert = host.Board.Alerts().Single(status => status.Alert.Id == "high-error-rate");
        alert.State.Should().Be(AlertState.Pending);
        alert.Values.Should().ContainSingle().Which.Left.Should().Be(0.2);
        var history = host.Board.History("support-agent", "high-error-rate", LabelSet.Empty);
        history.Where(point => point.Left is not null).Select(point => point.At)
            .Should().Equal(RunbookTestHost.Noon.AddSeconds(15), RunbookTestHost.Noon.AddSeconds(30), RunbookTestHost.Noon.AddSeconds(45));
    }

    [Fact]
    public async Task Samples_are_bound_by_their_original_name_too_and_labels_become_rows()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        for (var i = 0; i < 6; i++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
            await host.SendAsync(new MetricSample
            {
                Name = "agent_trips_1_total",
                OriginalName = ThresholdRunbook.Trips,
                Kind = SampleKind.CounterDelta,
                Labels = [new("instance", "a"), new("tool", "search")],
                Timestamp = host.Clock.GetUtcNow(),
                Value = 3,
            });
        }

        host.Board.Alerts().Single(status => status.Alert.Id == "trips").Labels.ToString().Should().Be("{tool=\"search\"}");
        (await host.TransitionsAsync()).Should().ContainSingle().Which.To.Should().Be(AlertState.Firing);
    }

    [Fact]
    public async Task Samples_that_cannot_be_taken_are_counted_and_the_sender_hears_why()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(40), errorRate: 0.01);

        var late = await host.SendErrorRateAsync(0.2, RunbookTestHost.Noon);
        var future = await host.SendErrorRateAsync(0.2, RunbookTestHost.Noon.AddHours(1));
        var notFinite = await host.SendErrorRateAsync(double.PositiveInfinity);
        var mismatch = await host.SendAsync(new MetricSample { Name = ThresholdRunbook.ErrorRate, Kind = SampleKind.CounterDelta, Labels = [], Value = 1 });
        var unread = await host.SendAsync(new MetricSample { Name = "something_else", Kind = SampleKind.Gauge, Labels = [], Value = double.NaN });

        late.Should().Match<IntakeOutcome>(outcome => outcome.Rejected == 1 && outcome.Message!.Contains("after its tick was closed"));
        future.Message.Should().Contain("ahead of this host's clock");
        notFinite.Message.Should().Contain("not a finite number");
        mismatch.Message.Should().Contain("declared as a gauge but sent as a counterdelta");
        unread.Should().Be(default(IntakeOutcome));
    }

    [Fact]
    public async Task The_feed_tells_of_each_tick()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var changes = host.Board.ChangesAsync(CancellationToken.None).GetAsyncEnumerator();

        await host.RunAsync(TimeSpan.FromSeconds(20), errorRate: 0.2);

        (await changes.MoveNextAsync()).Should().BeTrue();
        changes.Current.Tick.Should().Be(RunbookTestHost.Noon.AddSeconds(15));
        changes.Current.Transitions.Should().ContainSingle().Which.To.Should().Be(AlertState.Pending);
        await changes.DisposeAsync();
    }
}
