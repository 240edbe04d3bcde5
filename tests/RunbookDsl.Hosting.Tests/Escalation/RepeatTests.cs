using RunbookDsl.Definition;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

public sealed class RepeatTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everybody_is_called_again_until_somebody_takes_it_and_no_more_than_is_said()
    {
        await using var host = await FiringAsync(IncidentSeverity.Sev2);
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.ReceiveAsync(2);

        // Ten minutes after the last call the round begins again: the first contact at once, the second after a quarter of an hour.
        await host.RunAsync(TimeSpan.FromMinutes(11), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.ReceiveAsync(1);

        Received(host).Should().Equal(("firing", "Dana Reyes"), ("escalated", "Ana Costa"), ("escalated", "Dana Reyes"), ("escalated", "Ana Costa"));
        host.Receiver.Received.Select(webhook => webhook.IdempotencyKey).Should().OnlyHaveUniqueItems();
        host.Receiver.Received.ElementAt(2).Body.Should().Contain("Nobody has taken it, so everybody is called again");

        // Once more it would be, but twice is what this host says.
        await host.RunAsync(TimeSpan.FromHours(1), errorRate: 0.2);
        await host.ReceiveAsync(2);
        await host.RunAsync(TimeSpan.FromHours(2), errorRate: 0.2);
        await host.SettleAsync();
        host.Receiver.Received.Should().HaveCount(6);

        // Each is told of the end once, however often they were called.
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.ReceiveAsync(2);
        Received(host).Skip(6).Should().BeEquivalentTo([("resolved", "Dana Reyes"), ("resolved", "Ana Costa")]);
    }

    [Fact]
    public async Task Nobody_is_called_again_for_what_is_less_grave()
    {
        await using var host = await FiringAsync(IncidentSeverity.Sev3);
        await host.RunAsync(TimeSpan.FromHours(2), errorRate: 0.2);
        await host.ReceiveAsync(2);
        await host.SettleAsync();

        host.Receiver.Received.Should().HaveCount(2);
    }

    [Fact]
    public async Task Nobody_is_called_again_while_somebody_has_it_and_is_heard_of()
    {
        await using var host = await FiringAsync(IncidentSeverity.Sev1);
        await host.ReceiveAsync(1);
        Desk(host).Acknowledge(1, "Dana Reyes").Refusal.Should().BeNull();
        for (var i = 0; i < 4; i++)
        {
            await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.2);
            (i % 2 == 0 ? Desk(host).Acknowledge(1, "Dana Reyes") : Desk(host).Note(1, "Ana Costa", "Rolled back")).Refusal.Should().BeNull();
        }

        await host.SettleAsync();
        host.Receiver.Received.Should().HaveCount(1);
        Desk(host).Acknowledge(1, "Ana Costa").Refusal.Should().EndWith("Dana Reyes has taken it already.");
    }

    [Fact]
    public async Task Whoever_took_it_and_is_silent_has_it_no_more_also_over_a_restart()
    {
        var clock = await TakenAndStoppedAsync();
        clock.Advance(TimeSpan.FromMinutes(40));

        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, clock, definition: Definition(IncidentSeverity.Sev1));
        await host.RunAsync(TimeSpan.FromSeconds(10), errorRate: 0.2);
        await host.ReceiveAsync(1);

        Received(host).Should().Equal(("escalated", "Dana Reyes"));
        var details = Desk(host).Find(1)!;
        details.Incident.Should().Match<Incident>(incident => incident.State == IncidentState.Open && incident.AcknowledgedBy == null);
        details.Timeline.Should().ContainSingle(entry => entry.Kind == IncidentEventKind.Unattended).Which.Text.Should().StartWith("Nothing has been heard of Dana Reyes for 30 min");
        Desk(host).Acknowledge(1, "Ana Costa").Refusal.Should().BeNull();
    }

    [Fact]
    public async Task Whoever_has_it_keeps_it_where_the_host_says_so()
    {
        await using var host = await FiringAsync(IncidentSeverity.Sev1, options => options.Escalation.AcknowledgedFor = TimeSpan.Zero);
        await host.ReceiveAsync(1);
        Desk(host).Acknowledge(1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromHours(2), errorRate: 0.2);

        Desk(host).Find(1)!.Incident.State.Should().Be(IncidentState.Acknowledged);
    }

    [Fact]
    public async Task Another_channel_of_the_same_contact_waits_its_turn()
    {
        await using var host = await FiringAsync(IncidentSeverity.Sev2, options => options.Escalation.BetweenChannels = TimeSpan.FromMinutes(3));
        await host.ReceiveAsync(1);
        host.Console.ToString().Should().NotContain("Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(4), errorRate: 0.2);
        await host.SettleAsync();

        host.Console.ToString().Should().Contain("paged: Dana Reyes");
    }

    static IncidentDesk Desk(RunbookTestHost host) => host.Get<IncidentDesk>();

    static IEnumerable<(string, string)> Received(RunbookTestHost host) => host.Receiver.Received.Select(webhook => (webhook.Event, Told.Contact(webhook)));

    static RunbookDefinition Definition(IncidentSeverity severity) =>
        ThresholdRunbook.Definition with { Alerts = [ThresholdRunbook.Definition.Alerts[0] with { Opens = severity }, ThresholdRunbook.Definition.Alerts[1]] };

    async Task<Microsoft.Extensions.Time.Testing.FakeTimeProvider> TakenAndStoppedAsync()
    {
        await using var host = await FiringAsync(IncidentSeverity.Sev1);
        await host.ReceiveAsync(1);
        Desk(host).Acknowledge(1, "Dana Reyes");
        return host.Clock;
    }

    async Task<RunbookTestHost> FiringAsync(IncidentSeverity severity, Action<RunbooksOptions>? configure = null)
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Definition(severity), configure: options =>
        {
            options.Escalation.RepeatTimes = 2;
            configure?.Invoke(options);
        });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        return host;
    }
}
