using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Postgres;

public sealed class PostgresOutageTests : IDisposable
{
    // A server of its own, since it is stopped.
    readonly PostgresCluster? _cluster = PostgresCluster.Programs is null ? null : new PostgresCluster();

    public void Dispose() => _cluster?.Dispose();

    [PostgresFact]
    public async Task While_the_server_is_away_samples_are_sent_back_and_evaluation_goes_on_and_nothing_is_lost()
    {
        var settings = new Dictionary<string, string?> { ["Runbooks:Journal:ConnectionString"] = _cluster!.ConnectionString(_cluster.CreateDatabase("runbooks")) };
        await using var host = await RunbookTestHost.StartAsync("runbooks.db", settings: settings);
        await host.RunAsync(TimeSpan.FromSeconds(70), errorRate: 0.2);
        _cluster.Stop();

        // The value is still fresh while nothing can be taken, so the alert fires on what is known.
        host.Clock.Advance(TimeSpan.FromSeconds(15));
        var refused = await host.SendErrorRateAsync(0.2);
        var ready = await host.ReadyAsync();
        var shown = host.Board.Alerts().Single(alert => alert.Alert.Id == "high-error-rate").State;
        var page = await host.Client.GetAsync("/api/incidents");

        _cluster.Start();
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var taken = await host.SendErrorRateAsync(0.2);

        refused.TryAgain.Should().BeTrue();
        refused.Message.Should().Contain("'runbooks' on 127.0.0.1").And.Contain("cannot be reached");
        ready.Should().Contain("unhealthy").And.Contain("cannot be reached");
        shown.Should().Be(AlertState.Firing);
        page.StatusCode.Should().Be(System.Net.HttpStatusCode.ServiceUnavailable);
        (await page.Content.ReadAsStringAsync()).Should().Contain("cannot be reached");
        taken.TryAgain.Should().BeFalse();
        (await host.TransitionsAsync()).Last().Should().Match<Transition>(transition =>
            transition.To == AlertState.Firing && transition.At == RunbookTestHost.Noon.AddSeconds(75));
        await host.ReceiveAsync(1);
        (await host.ReadyAsync()).Should().StartWith("{\"status\":\"healthy\"");
        host.Log.GetSnapshot().Should().NotContain(record => record.Exception != null, "an outage is told in a sentence");
    }

    [PostgresFact]
    public void A_writer_that_stops_in_the_middle_does_not_hold_up_the_others_for_good()
    {
        var database = _cluster!.ConnectionString(_cluster.CreateDatabase("runbooks"));
        using var one = PostgresOpening.Open(database, TimeSpan.FromMilliseconds(200));
        using var other = PostgresOpening.Open(database);
        using var resumed = new ManualResetEventSlim();
        using var inside = new ManualResetEventSlim();
        var stopped = Task.Run(() => one.Write(Durability.Machine, transaction =>
        {
            inside.Set();
            resumed.Wait();
            Begin(transaction, "one");
        }));
        inside.Wait();

        other.Write(Durability.Machine, transaction => Begin(transaction, "other"));
        resumed.Set();

        FluentActions.Invoking(stopped.GetAwaiter().GetResult).Should().Throw<JournalUnavailableException>();
        other.Read(connection => connection.Query(null, "SELECT runbook FROM journal", row => row.GetString(0))).Should().Equal("other");
    }

    static void Begin(System.Data.Common.DbTransaction transaction, string runbook) =>
        transaction.Execute("INSERT INTO journal (runbook, kind, at) VALUES (@runbook, 2, 0)", ("@runbook", runbook));
}
