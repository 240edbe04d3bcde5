using Microsoft.Extensions.Logging;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Silences;

/// <summary>What a silence holds back, and what becomes of it.</summary>
public sealed class SilenceTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_silenced_alert_fires_and_nobody_is_told_until_the_silence_is_over()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var silence = Add(host, TimeSpan.FromMinutes(10), "alert = high-error-rate");
        await host.RunAsync(TimeSpan.FromMinutes(9), errorRate: 0.2);
        await host.SettleAsync();

        host.Board.Alerts().Single(alert => alert.Alert.Id == "high-error-rate").State.Should().Be(AlertState.Firing);
        (await host.TransitionsAsync()).Select(transition => transition.To).Should().Contain(AlertState.Firing);
        Incidents(host).Should().BeEmpty();
        host.Receiver.Received.Should().BeEmpty();
        var held = host.Board.Held().Should().ContainSingle().Subject;
        held.Cause.Words.Should().Be("silence 1 of Dana Reyes (New certificates)");
        host.Get<SilenceDesk>().Find(silence.Id).Should().Match<Silence>(after => after.Hits == 1 && after.LastHitAt == held.FiredAt);

        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await host.ReceiveAsync(1);

        host.Board.Held().Should().BeEmpty();
        var details = host.Get<IncidentDesk>().Find(Incidents(host).Should().ContainSingle().Subject.Id)!;
        details.Incident.OpenedAt.Should().BeOnOrAfter(silence.ExpiresAt);
        details.Timeline.Select(entry => entry.Kind).Should().Equal(IncidentEventKind.Opened, IncidentEventKind.HeldBack);
        details.Timeline[1].Text.Should().StartWith("It fired at 2026-11-22 12:01:").And.EndWith("was held back by silence 1 of Dana Reyes (New certificates) until now");
        details.Calls.Min(call => call.FirstDueAt).Should().BeOnOrAfter(silence.ExpiresAt);
        host.Board.Suppressions(10).Select(happened => happened.Kind).Should().Equal(SuppressionEventKind.Released, SuppressionEventKind.Held);
    }

    [Fact]
    public async Task What_resolves_in_silence_is_never_heard_of()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        Add(host, TimeSpan.FromMinutes(10), "severity = critical");
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(10), errorRate: 0.01);
        await host.SettleAsync();

        Incidents(host).Should().BeEmpty();
        host.Receiver.Received.Should().BeEmpty();
        host.Board.Held().Should().BeEmpty();
    }

    [Fact]
    public async Task A_silence_that_ends_while_the_host_is_down_pages_when_it_is_back()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal);
        Add(host, TimeSpan.FromMinutes(10), "alert = high-error-rate");
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();
        clock.Advance(TimeSpan.FromMinutes(9));

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver);
        await restarted.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.2);
        await restarted.ReceiveAsync(1);

        receiver.Received.Should().ContainSingle().Which.Event.Should().Be("firing");
        Incidents(restarted).Should().ContainSingle();
    }

    [Fact]
    public async Task A_silence_that_lasts_is_kept_through_a_kill()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal);
        Add(host, TimeSpan.FromHours(2), "alert = high-error-rate");
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver);
        await restarted.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        await restarted.SettleAsync();

        receiver.Received.Should().BeEmpty();
        restarted.Board.Held().Should().ContainSingle();
    }

    [Fact]
    public async Task Ended_early_it_pages_at_once_and_says_who_ended_it()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var silence = Add(host, TimeSpan.FromHours(2), "alert = high-error-rate");
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);

        host.Get<SilenceDesk>().End(silence.Id, "Ana Costa").Refusal.Should().BeNull();
        await host.RunAsync(TimeSpan.FromSeconds(10), errorRate: 0.2);
        await host.ReceiveAsync(1);

        host.Get<SilenceDesk>().End(silence.Id, "Ana Costa").Refusal.Should().Be("Silence 1 is over already.");
        host.Get<SilenceDesk>().Find(silence.Id)!.EndedBy.Should().Be("Ana Costa");
        Incidents(host).Should().ContainSingle();
        host.Log.GetSnapshot().Should().Contain(line => line.Level == LogLevel.Information && line.Message.Contains("not held back any more and still fires"));
    }

    [Fact]
    public async Task The_next_silence_holds_on_to_what_the_first_lets_go()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        Add(host, TimeSpan.FromMinutes(5), "alert = high-error-rate");
        var second = Add(host, TimeSpan.FromMinutes(15), "runbook = support-agent");
        await host.RunAsync(TimeSpan.FromMinutes(8), errorRate: 0.2);
        await host.SettleAsync();

        host.Receiver.Received.Should().BeEmpty();
        host.Board.Held().Should().ContainSingle().Which.Cause.Id.Should().Be("2");
        host.Get<SilenceDesk>().Find(second.Id)!.Hits.Should().Be(1);
        host.Board.Suppressions(10).Should().HaveCount(2).And.OnlyContain(happened => happened.Kind == SuppressionEventKind.Held);
    }

    [Fact]
    public async Task Others_and_incidents_that_are_open_already_are_left_alone()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        Add(host, TimeSpan.FromHours(1), "alert = trips");
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        Add(host, TimeSpan.FromHours(1), "alert = high-error-rate");
        await host.RunAsync(TimeSpan.FromMinutes(16), errorRate: 0.2);
        await host.ReceiveAsync(1);

        host.Receiver.Received.Select(webhook => webhook.Event).Should().Equal("firing", "escalated");
        host.Board.Held().Should().BeEmpty();
    }

    [Fact]
    [Trait("Journal", "SQLite")]
    public async Task The_past_week_says_what_it_would_have_held_back()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);

        var both = host.Board.Preview(MatcherText.Read(["alert =~ high.*"]).Matchers);
        both.Should().Match<SilencePreview>(preview => preview.Count == 2 && preview.Incidents == 2 && preview.Total == 2);
        both.Firings.Should().OnlyContain(firing => firing.Name == "High Error Rate" && firing.Incident != null);
        host.Board.Preview(MatcherText.Read(["severity = warning"]).Matchers).Should().Match<SilencePreview>(preview => preview.Count == 0 && preview.Total == 2);
        host.Clock.Advance(TimeSpan.FromDays(8));
        host.Board.Preview(both.Firings.Count > 0 ? MatcherText.Read(["alert =~ high.*"]).Matchers : []).Total.Should().Be(0);
    }

    static IReadOnlyList<Incident> Incidents(RunbookTestHost host) => host.Get<IncidentDesk>().Read(new IncidentQuery()).Incidents;

    static Silence Add(RunbookTestHost host, TimeSpan time, params string[] matchers)
    {
        var now = host.Clock.GetUtcNow();
        var (silence, problem) = new SilenceRequest(matchers, "Dana Reyes", "New certificates", null, now + time).Read(now);
        problem.Should().BeNull();
        return host.Get<SilenceDesk>().Add(silence!);
    }
}
