using System.Net;
using System.Net.Http.Json;
using Google.Protobuf;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Running;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Intake.Otlp;
using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.Hosting.Tests.Leadership;

/// <summary>Two hosts on one PostgreSQL, each with a clock of its own, so that one can sleep while time goes on for the other.</summary>
public sealed class TwoHostsTests : IDisposable
{
    readonly WebhookReceiver _receiver = new();
    readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal) { ["Runbooks:Settings:AllowChanges"] = "true" };

    public void Dispose() => _receiver.Dispose();

    [PostgresFact]
    public async Task One_evaluates_and_the_other_shows_what_the_journal_has_and_takes_over_at_once_when_the_first_stops()
    {
        var first = await StartAsync();
        await using var second = await StartAsync();
        await RunBothAsync(first, second, TimeSpan.FromSeconds(80));
        await UntilAsync(() => second.Board.Alerts().Any(alert => alert.State == AlertState.Firing), second);

        var refused = await second.SendErrorRateAsync(0.2);
        var sent = await second.Client.PostAsync("/v1/metrics", OtlpMessages.Content(OtlpMessages.Request(OtlpMessages.Gauge(ThresholdRunbook.ErrorRate, 0.2)).ToByteArray()));
        var (_, told) = OtlpMessages.Status(await sent.Content.ReadAsByteArrayAsync());
        var ready = await second.ReadyAsync();
        var setting = await second.Client.PutAsJsonAsync("/api/runbooks/support-agent/settings/max_error_rate", new { value = "20 %", by = "Dana Reyes", reason = "Noise" });
        var answer = await setting.Content.ReadAsStringAsync();
        var taken = second.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes");
        await first.DisposeAsync();
        await UntilAsync(() => second.Get<EvaluationLoop>().IsOpen, second);
        await second.RunAsync(TimeSpan.FromSeconds(150), errorRate: 0.01);

        refused.TryAgain.Should().BeTrue();
        refused.Message.Should().Contain("stands by").And.Contain("Send samples there");
        sent.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        told.Should().Contain("stands by");
        ready.Should().StartWith("{\"status\":\"healthy\"").And.Contain("stands by").And.Contain(Environment.MachineName);
        setting.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        answer.Should().Contain("stands by").And.Contain("Change it there");
        taken.Refusal.Should().BeNull("people act on either host");
        (await second.ReadyAsync()).Should().Contain("evaluates; another");
        (await second.TransitionsAsync()).Take(2).Select(transition => (transition.To, transition.At)).Should().Equal(Fires);
        second.Get<IncidentDesk>().Find(1)!.Incident.State.Should().Be(IncidentState.Resolved);
    }

    [PostgresTheory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(80)]
    public async Task A_host_that_slept_while_another_took_over_writes_nothing_more(int asleepAfterSeconds)
    {
        await using var sleeper = await StartAsync();
        await using var other = await StartAsync();
        await RunBothAsync(sleeper, other, TimeSpan.FromSeconds(asleepAfterSeconds));

        await UntilAsync(() => other.Get<EvaluationLoop>().IsOpen, other);
        await other.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await UntilAsync(() => !_receiver.Received.IsEmpty, other);
        await other.SettleAsync();
        var kept = Kept(other);

        // It still believes that it leads, and has its own view of what goes on.
        sleeper.Clock.Advance(TimeSpan.FromSeconds(5));
        var refused = await sleeper.SendErrorRateAsync(0.01);
        await UntilAsync(() => !sleeper.Get<EvaluationLease>().Leads, sleeper);

        refused.TryAgain.Should().BeTrue();
        Kept(other).Should().Be(kept, "nothing of the one that slept is written");
        sleeper.Log.GetSnapshot().Should().Contain(record => record.Message.Contains("Another host has taken over"));
        (await other.TransitionsAsync()).Select(transition => (transition.To, transition.At)).Should().Equal(Fires);
        _receiver.Received.Should().ContainSingle();
    }

    [PostgresFact]
    public async Task Both_deliver_and_each_notification_once()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        await RunBothAsync(first, second, TimeSpan.FromSeconds(80));
        await UntilAsync(() => !_receiver.Received.IsEmpty, first, second);
        first.Journal.Write(Durability.Machine, transaction => transaction.Execute(
            """
            INSERT INTO outbox (key, incident, event, step, contact, channel, address, note, payload, first_due_at, due_at)
            SELECT key || '-' || n, incident, event, step, 100 + n, channel, address, note, payload, first_due_at, due_at FROM outbox, generate_series(1, 60) AS n
            WHERE id = (SELECT min(id) FROM outbox WHERE channel = 'webhook')
            """));

        await UntilAsync(() => _receiver.Received.Count > 60, first, second);
        await first.SettleAsync();

        _receiver.Received.Select(webhook => webhook.IdempotencyKey).Should().OnlyHaveUniqueItems().And.HaveCount(61);
    }

    static IEnumerable<(AlertState To, DateTimeOffset At)> Fires =>
        [(AlertState.Pending, RunbookTestHost.Noon.AddSeconds(15)), (AlertState.Firing, RunbookTestHost.Noon.AddSeconds(75))];

    Task<RunbookTestHost> StartAsync()
    {
        _settings.TryAdd("Runbooks:Journal:ConnectionString", PostgresCluster.Shared.ConnectionString(PostgresCluster.Shared.CreateDatabase($"two_{Guid.NewGuid():N}")));
        return RunbookTestHost.StartAsync("runbooks.db", new FakeTimeProvider(RunbookTestHost.Noon), _receiver, LimitRunbook.Definition, settings: _settings, evaluator: new LimitEvaluator());
    }

    static async Task RunBothAsync(RunbookTestHost leader, RunbookTestHost other, TimeSpan time)
    {
        for (var end = leader.Clock.GetUtcNow() + time; leader.Clock.GetUtcNow() < end;)
        {
            await leader.RunAsync(TimeSpan.FromSeconds(5), errorRate: 0.2);
            other.Clock.Advance(TimeSpan.FromSeconds(5));
            // The other must see each renewal as it would in time that passes by itself.
            await UntilAsync(() => other.Get<EvaluationLease>().Seen == leader.Get<EvaluationLease>().Seen, other);
        }
    }

    /// <summary>Lets time pass for hosts until something is so.</summary>
    static async Task UntilAsync(Func<bool> condition, params RunbookTestHost[] hosts)
    {
        for (var i = 0; !condition(); i++)
        {
            i.Should().BeLessThan(1000, "it should have come about");
            Array.ForEach(hosts, host => host.Clock.Advance(TimeSpan.FromMilliseconds(500)));
            await Task.Delay(10);
        }
    }

    static long Kept(RunbookTestHost host) => host.Journal.Read(connection => (long)connection.Scalar(null, "SELECT (SELECT max(seq) FROM journal) + (SELECT count(*) FROM transitions) + (SELECT count(*) FROM outbox)")!);
}
