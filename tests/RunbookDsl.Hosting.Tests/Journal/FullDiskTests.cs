using System.Net;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Journal;

[Trait("Journal", "SQLite")]
public sealed class FullDiskTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task While_the_disk_is_full_samples_are_sent_back_and_evaluation_goes_on_and_nothing_is_lost()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(70), errorRate: 0.2);
        Fill(host);

        // The value is still fresh while nothing can be taken, so the alert fires on what is known.
        host.Clock.Advance(TimeSpan.FromSeconds(15));
        var refused = await host.SendErrorRateAsync(0.2);
        var ready = await host.ReadyAsync();
        var shown = host.Board.Alerts().Single(alert => alert.Alert.Id == "high-error-rate").State;
        var recorded = await host.TransitionsAsync();

        ((SqliteJournal)host.Journal).LimitPages(1_000_000);
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var taken = await host.SendErrorRateAsync(0.2);

        refused.TryAgain.Should().BeTrue();
        refused.Message.Should().Contain("is full").And.Contain(_folder.Journal);
        ready.Should().Contain("unhealthy").And.Contain("is full");
        shown.Should().Be(AlertState.Firing);
        recorded.Should().ContainSingle().Which.To.Should().Be(AlertState.Pending);
        taken.TryAgain.Should().BeFalse();
        (await host.TransitionsAsync()).Last().Should().Match<Transition>(transition =>
            transition.To == AlertState.Firing && transition.At == RunbookTestHost.Noon.AddSeconds(75));
        await host.ReceiveAsync(1);
        (await host.ReadyAsync()).Should().StartWith("{\"status\":\"healthy\"");
        (await host.Client.GetAsync("/healthz")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    /// <summary>Lets the file grow no more, and uses up what is free in it.</summary>
    static void Fill(RunbookTestHost host)
    {
        ((SqliteJournal)host.Journal).LimitPages(1);
        foreach (var size in new[] { 1000, 1 })
        {
            while (TryInsert(host, size))
            {
            }
        }
    }

    static bool TryInsert(RunbookTestHost host, int size)
    {
        try
        {
            host.Journal.Write(Durability.Process, transaction => transaction.Execute(
                "INSERT INTO journal (runbook, kind, at, payload) VALUES ('nobody', 1, 0, zeroblob(@size))", ("@size", size)));
            return true;
        }
        catch (JournalUnavailableException)
        {
            return false;
        }
    }
}
