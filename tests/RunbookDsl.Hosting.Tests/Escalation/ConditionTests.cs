using RunbookDsl.Definition;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

public sealed class ConditionTests : IDisposable
{
    const int Above15Percent = 3;
    const int Above50Percent = 4;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_call_under_a_condition_is_made_at_its_time_when_the_condition_holds()
    {
        await using var host = await StartAsync(new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.FromMinutes(5)) { Probe = Above15Percent, Condition = "Error rate > 15 %" });
        await host.RunAsync(TimeSpan.FromMinutes(6.5), errorRate: 0.2);
        await host.ReceiveAsync(2);

        host.Receiver.Received.Select(Told.Contact).Should().Equal("Dana Reyes", "Ana Costa");
        Told.Reason(host.Receiver.Received.Last()).Should().Be("the runbook calls you when Error rate > 15 %");
    }

    [Fact]
    public async Task It_waits_for_the_condition_and_is_made_as_soon_as_that_holds_also_over_a_restart()
    {
        var condition = new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.FromMinutes(5)) { Probe = Above50Percent, Condition = "Error rate > 50 %" };
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock;
        await using (var before = await StartAsync(condition))
        {
            clock = before.Clock;
            await before.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.2);
            await before.ReceiveAsync(1);
            await before.SettleAsync();
            before.Receiver.Received.Should().ContainSingle();
        }

        await using var host = await StartAsync(condition, clock);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.6);
        await host.ReceiveAsync(1);

        Told.Contact(host.Receiver.Received.Single()).Should().Be("Ana Costa");
        host.Get<IncidentDesk>().Find(1)!.Timeline.Should().ContainSingle(entry => entry.Kind == IncidentEventKind.Called);
    }

    [Fact]
    public async Task Without_a_time_the_condition_alone_calls()
    {
        await using var host = await StartAsync(new EscalationDefinition(ResponderReference.Contact(1), null) { Probe = Above50Percent, Condition = "Error rate > 50 %" });
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.6);
        await host.ReceiveAsync(1);

        host.Receiver.Received.Select(Told.Contact).Should().Equal("Dana Reyes", "Ana Costa");
    }

    [Fact]
    public async Task Nobody_is_called_for_a_condition_once_somebody_has_it()
    {
        await using var host = await StartAsync(new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.FromMinutes(5)) { Probe = Above50Percent, Condition = "Error rate > 50 %" });
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        await host.ReceiveAsync(1);
        host.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(6), errorRate: 0.6);
        await host.SettleAsync();

        host.Receiver.Received.Should().ContainSingle();
    }

    Task<RunbookTestHost> StartAsync(EscalationDefinition second, Microsoft.Extensions.Time.Testing.FakeTimeProvider? clock = null)
    {
        var definition = ThresholdRunbook.Definition;
        return RunbookTestHost.StartAsync(_folder.Journal, clock, evaluator: new RangesEvaluator(), definition: definition with
        {
            Probes = [Reading("Trips", 1), Reading("Error rate", 0), Condition("Trips < 2", 1), Condition("Error rate > 15 %", 0), Condition("Error rate > 50 %", 0)],
            Alerts = [definition.Alerts[0] with { Escalation = [definition.Alerts[0].Escalation[0], second] }, .. definition.Alerts.Skip(1)],
        });
    }

    static ProbeDefinition Reading(string text, int scope) => new() { Text = text, Scope = scope, Kind = ProbeKind.Reading };

    static ProbeDefinition Condition(string text, int scope) => new() { Text = text, Scope = scope, Kind = ProbeKind.Condition };
}
