using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Tests.Watching;

/// <summary>Who watches the host itself.</summary>
public sealed class WatchTests : IDisposable
{
    const string Secret = "https://alive.example.com/ping/3f1c";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Heartbeats_go_out_while_all_is_well_and_stop_when_nobody_could_be_paged()
    {
        var heartbeats = new HeartbeatReceiver();
        var receiver = new WebhookReceiver();
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, receiver: receiver, settings: Beating, heartbeats: heartbeats);
        await UntilAsync(host, () => !heartbeats.Received.IsEmpty);
        var first = heartbeats.Received.First();
        var sent = (await ReportAsync(host)).Heartbeat;

        receiver.Answer = () => HttpStatusCode.InternalServerError;
        await host.RunAsync(TimeSpan.FromMinutes(7.5), errorRate: 0.2);
        await UntilAsync(host, () => host.Get<HostWatch>().Heartbeat.Problem?.Contains("It answered 500.", StringComparison.Ordinal) == true);
        var withheld = await ReportAsync(host);
        var count = heartbeats.Received.Count;
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.2);

        first.GetProperty("runbooks")[0].GetString().Should().Be(ThresholdRunbook.Definition.Id);
        first.GetProperty("oldestOverdue").ValueKind.Should().Be(JsonValueKind.Null);
        sent.Should().Match<Heartbeat>(beat => beat.Problem == null && beat.LastSent != null && beat.Receiver == "https://alive.example.com");
        withheld.Heartbeat.Problem.Should().StartWith("It is withheld: Notification ").And.Contain("to webhook 'pager' for incident #1").And.Contain("It answered 500.");
        withheld.IsWell.Should().BeFalse();
        heartbeats.Received.Should().HaveCount(count);
        host.Log.GetSnapshot().Select(record => record.Message).Should().Contain(message => message.StartsWith("No heartbeat goes to https://alive.example.com, which will raise the alarm.", StringComparison.Ordinal))
            .And.NotContain(message => message.Contains("3f1c", StringComparison.Ordinal), "the address is a secret");
        (await host.ReadyAsync()).Should().Contain("\"deliveries\":{\"status\":\"degraded\"").And.Contain("has been due since");
        (await host.Client.GetStringAsync("/api/watch")).Should().Contain("LateDelivery").And.NotContain("3f1c");
    }

    [Fact]
    public async Task An_address_that_is_not_allowed_is_said_and_ends_nothing()
    {
        var settings = new Dictionary<string, string?>(Beating, StringComparer.Ordinal) { ["Runbooks:Watch:HeartbeatUrl"] = "https://127.0.0.1:9/ping/3f1c" };
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, settings: settings);
        await UntilAsync(host, () => host.Get<HostWatch>().Heartbeat.Problem is not null || host.Get<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);

        host.Get<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.Should().BeFalse("a host that cannot tell others that it lives lives on");
        (await ReportAsync(host)).Heartbeat.Problem.Should().StartWith("Its address is not allowed").And.Contain("Runbooks:Channels:AllowedNetworks");
    }

    [Fact]
    public async Task The_auditor_finds_an_incident_that_nobody_took_and_nobody_else_is_called_for()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await host.SettleAsync();
        var early = host.Get<Auditor>().Look();
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.SettleAsync();
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);

        var late = host.Get<Auditor>().Look();
        var ready = await host.ReadyAsync();
        host.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes").Refusal.Should().BeNull();
        var taken = host.Get<Auditor>().Look();

        early.Should().BeEmpty("a further step is pending");
        late.Should().ContainSingle().Which.Should().Match<Omission>(omission => omission.Kind == OmissionKind.WithoutNextStep && omission.Incident == 1);
        late[0].What.Should().Be("Incident #1 (High Error Rate) is open, nobody has taken it, and after 3 notifications nobody else is going to be called.");
        ready.Should().Contain("\"audit\":{\"status\":\"degraded\"").And.Contain("nobody has taken it");
        taken.Should().BeEmpty();
    }

    [Fact]
    public async Task The_auditor_finds_alerts_that_fire_in_no_incident_and_calls_that_were_given_up()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await host.SettleAsync();
        // What no part of the host does: it is what the auditor is there to find.
        host.Journal.Write(Durability.Process, transaction => transaction.Execute("UPDATE outbox SET done_at = first_due_at, outcome = 'abandoned', error = 'It answered 500.' WHERE id = (SELECT min(id) FROM outbox)"));
        var given = host.Get<Auditor>().Look();
        host.Journal.Write(Durability.Process, transaction => transaction.Execute("UPDATE firings SET incident_id = NULL"));
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SendAsync();
        var alone = host.Get<Auditor>().Look();

        given.Should().ContainSingle().Which.Should().Match<Omission>(omission => omission.Kind == OmissionKind.GivenUp && omission.Incident == 1 && omission.What.EndsWith("It was given up."));
        alone.Should().ContainSingle(omission => omission.Kind == OmissionKind.WithoutIncident).Which.What.Should().Be("high-error-rate of runbook 'support-agent' fires, but belongs to no incident.");
    }

    [Fact]
    public async Task The_host_reports_how_it_keeps_up()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);

        var report = await ReportAsync(host);
        var metrics = await host.Client.GetStringAsync("/metrics");

        report.IsWell.Should().BeTrue();
        report.Checks.Select(check => check.Name).Should().Equal("audit", "deliveries", "journal", "leads", "ticks");
        report.Pulses.Should().ContainSingle().Which.LastTick.Should().NotBeNull();
        report.Deliveries.Should().Be(new DeliveryQueue(0, 0, null));
        metrics.Should().Contain("runbook_tick_lateness_seconds{").And.Contain("runbook_outbox_oldest_age_seconds").And.Contain("kind=\"WithoutNextStep\"");
    }

    [Fact]
    public async Task The_options_are_checked_without_saying_the_secret_address()
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?>
        {
            ["Runbooks:Watch:HeartbeatUrl"] = "http://alive.example.com/ping/3f1c",
            ["Runbooks:Watch:AuditEvery"] = "00:00:01",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().BeEquivalentTo(
            "Runbooks:Watch:HeartbeatUrl is no absolute https address; allowed is https, or http where Runbooks:Channels:AllowPlainHttp is true. It comes from the program itself.",
            "Runbooks:Watch:AuditEvery is '00:00:01'; allowed is from 00:00:05 to 01:00:00. It comes from the program itself.");
    }

    static Dictionary<string, string?> Beating => new(StringComparer.Ordinal)
    {
        ["Runbooks:Watch:HeartbeatUrl"] = Secret,
        ["Runbooks:Watch:HeartbeatEvery"] = "00:00:10",
        ["Runbooks:Watch:AuditEvery"] = "00:00:10",
    };

    static Task<WatchReport> ReportAsync(RunbookTestHost host) => host.Get<IHostWatch>().ReportAsync(CancellationToken.None);

    // Services that wait by the host's clock tell nobody when they begin to, so the clock moves on until they have done it.
    static async Task UntilAsync(RunbookTestHost host, Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            tries.Should().BeLessThan(1200, "it should have happened");
            await host.RunAsync(TimeSpan.FromSeconds(5));
            await Task.Delay(5);
        }
    }
}
