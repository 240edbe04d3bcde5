using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Alertmanager;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Suppression;
using RunbookDsl.Hosting.Tests.Channels;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Alertmanager;

/// <summary>What an Alertmanager hears and when. The clock is set and not let run, so that only the test asks for a round.</summary>
public sealed class AlertmanagerTests : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly SettableClock _clock = new(new FakeTimeProvider(RunbookTestHost.Noon));
    ServiceReceiver _receiver = default!;
    RunbookTestHost _host = default!;
    int _status = 200;

    public async Task InitializeAsync()
    {
        _receiver = await ServiceReceiver.StartAsync(context =>
        {
            context.Response.StatusCode = _status;
            return context.Response.WriteAsync("");
        });
        _host = await StartAsync();
    }

    [Fact]
    public async Task Hears_of_an_alert_again_while_it_fires_and_of_its_end_once()
    {
        Fire("one", ("region", "eu"));

        await SendAsync();
        _clock.Offset = TimeSpan.FromSeconds(59);
        await SendAsync();
        _clock.Offset = TimeSpan.FromSeconds(60);
        await SendAsync();
        await _host.KillAsync();
        _clock.Offset = TimeSpan.FromSeconds(70);
        // A host ends at its start what its engines know nothing of.
        _host = await StartAsync();
        await SendAsync();
        await SendAsync();

        _receiver.Authorization.Should().Be("Bearer a-token");
        var alerts = _receiver.Bodies.Select(body => body.AsArray().Should().ContainSingle().Subject!).ToList();
        alerts.Select(alert => Instant(alert["startsAt"]!)).Should().Equal(RunbookTestHost.Noon, RunbookTestHost.Noon, RunbookTestHost.Noon);
        alerts.Select(alert => Instant(alert["endsAt"]!) - RunbookTestHost.Noon).Should().Equal(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(70));
        alerts[0]["labels"]!.ToJsonString().Should().Be("""{"alertname":"high-error-rate","runbook":"support-agent","severity":"critical","region":"eu"}""");
        alerts[0]["annotations"]!["summary"]!.ToString().Should().Be("Support Agent: High Error Rate");
        alerts[0]["annotations"]!["description"]!.ToString().Should().Be("Error rate > 10 %");
        ((string)alerts[0]["generatorURL"]!).Should().Be("https://runbooks.example.com/runbooks/support-agent/alerts/high-error-rate");
    }

    [Fact]
    public async Task Is_told_later_what_it_did_not_take_and_the_log_says_so_once()
    {
        Fire("one", ("region", "eu"));
        _status = 500;

        await SendAsync();
        await SendAsync();
        _clock.Offset = TimeSpan.FromSeconds(10);
        await SendAsync();
        _status = 200;
        _clock.Offset = TimeSpan.FromSeconds(40);
        await SendAsync();
        await SendAsync();

        _receiver.Bodies.Should().HaveCount(3, "it is left alone between attempts");
        var log = _host.Log.GetSnapshot().Where(record => record.Category == typeof(AlertmanagerFeed).FullName).ToList();
        log.Select(record => record.Level).Should().Equal(LogLevel.Error, LogLevel.Information);
        _host.Get<IReceiverBoard>().Receivers().Should().ContainSingle(receiver => receiver.Channel == "alertmanager").Which.Should().BeEquivalentTo(new { State = ReceiverState.Ok, Error = "It answered 500.", Failures = 0L });
        log[0].Message.Should().Be("Alertmanager 'main' does not take alerts: It answered 500. It is tried again until it does.");
    }

    [Fact]
    public async Task Hears_of_an_end_before_the_next_beginning_of_the_same()
    {
        var first = Fire("one", ("region", "eu"));
        await SendAsync();
        _clock.Offset = TimeSpan.FromSeconds(30);
        End(first);
        Fire("two", ("region", "eu"));

        await SendAsync();

        _receiver.Bodies[1..].Select(body => Instant(body[0]!["endsAt"]!) <= _clock.GetUtcNow()).Should().Equal(true, false);
    }

    [Fact]
    public async Task Hears_nothing_of_what_is_held_back()
    {
        Fire("one", ("region", "eu"));
        _host.Journal.Write(Durability.Machine, transaction => SuppressionTable.Hold(transaction, "one", new SuppressionCause(Suppressor.Silence, "1", "a silence"), _clock.GetUtcNow()));

        await SendAsync();

        _receiver.Bodies.Should().BeEmpty();
    }

    [Fact]
    public async Task A_test_is_an_alert_that_says_so()
    {
        (await _host.Get<ReceiverTester>().SendAsync("alertmanager", "main", "Dana Reyes")).Outcome.Should().Be(ReceiverTestOutcome.Arrived);

        var alert = _receiver.Bodies[0][0]!;
        ((string)alert["labels"]!["alertname"]!).Should().Be("runbook-test");
        ((string)alert["annotations"]!["summary"]!).Should().StartWith("Test: Dana Reyes tries");
        (Instant(alert["endsAt"]!) - Instant(alert["startsAt"]!)).Should().Be(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Labels_get_names_that_it_takes_and_never_those_that_are_ours()
    {
        Fire("one", ("http.method", "GET"), ("severity", "mine"), ("1st", "x"), ("exported_severity", "theirs"));

        await SendAsync();

        _receiver.Bodies[0][0]!["labels"]!.AsObject().ToDictionary(label => label.Key, label => (string)label.Value!).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["alertname"] = "high-error-rate",
            ["runbook"] = "support-agent",
            ["severity"] = "critical",
            ["http_method"] = "GET",
            ["_1st"] = "x",
            ["exported_severity"] = "theirs",
            ["exported_exported_severity"] = "mine",
        });
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    Task<RunbookTestHost> StartAsync() => RunbookTestHost.StartAsync(_folder.Journal, clock: _clock.Fake, time: _clock, settings: new Dictionary<string, string?>
    {
        ["Runbooks:PublicUrl"] = "https://runbooks.example.com",
        ["Runbooks:Channels:Alertmanager:main:Url"] = _receiver.Url.GetLeftPart(UriPartial.Authority),
        ["Runbooks:Channels:Alertmanager:main:Token"] = "a-token",
        ["Runbooks:Channels:AllowPlainHttp"] = "true",
        ["Runbooks:Channels:AllowedNetworks:0"] = "127.0.0.0/8",
    });

    Task SendAsync() => _host.Get<AlertmanagerFeed>().SendAsync(CancellationToken.None);

    Transition Fire(string key, params (string Name, string Value)[] labels)
    {
        var now = _clock.GetUtcNow();
        var fired = new Transition("high-error-rate", new LabelSet([.. labels.Select(label => KeyValuePair.Create(label.Name, label.Value))]), AlertState.Pending, AlertState.Firing, now, now, 0.2, 0.1, TransitionCause.Condition);
        _host.Journal.Write(Durability.Machine, transaction => OutboxTable.OpenFiring(transaction, key, "support-agent", fired));
        return fired;
    }

    void End(Transition fired) => _host.Journal.Write(Durability.Machine, transaction => OutboxTable.ResolveFirings(transaction, "support-agent", fired with { At = _clock.GetUtcNow() }));

    static DateTimeOffset Instant(JsonNode node) => DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);
}
