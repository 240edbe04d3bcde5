using System.Net;
using System.Net.Http.Json;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

/// <summary>Calls that reach nobody, or not as the runbook means them: the timeline says so, and a metric counts them.</summary>
public sealed class MissedCallTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whom_no_channel_reaches_is_named_once_while_there_is_time_to_mend_it()
    {
        var unreached = ThresholdRunbook.Definition.Contacts.Select((contact, index) => index == 1 ? contact with { Channels = [new ChannelDefinition(ChannelKind.Slack, "#leads")] } : contact);
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: ThresholdRunbook.Definition with { Contacts = [.. unreached] });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);

        Timeline(host).Should().ContainSingle(line => line == "NotCalled: Ana Costa is not reached: Slack '#leads' is not configured, so it is printed here only");
        (await host.Client.GetStringAsync("/metrics")).Should().Contain("runbook_calls_missed_total").And.Contain("reason=\"no_channel\"");
    }

    [Fact]
    public async Task An_hour_that_is_none_of_theirs_is_said_and_they_are_called_all_the_same()
    {
        // Noon of the test's day is a Sunday.
        var resting = ThresholdRunbook.Definition.Contacts.Select(contact => contact with { Hours = new AvailabilityDefinition(AvailabilityKind.Weekdays, 9, 18, "Europe/Lisbon"), Availability = "Mon-Fri 09:00-18:00 (Europe/Lisbon)" });
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: ThresholdRunbook.Definition with { Contacts = [.. resting] });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);

        Timeline(host).Should().Contain(line => line.StartsWith("Called: Dana Reyes is called at an hour that is none of theirs (Mon-Fri 09:00-18:00 (Europe/Lisbon))"));
        (await host.Client.GetStringAsync("/metrics")).Should().Contain("reason=\"outside_hours\"");
    }

    [Fact]
    public async Task A_runbook_that_names_nobody_on_call_says_so_for_what_is_grave()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: ThresholdRunbook.Definition with { OnCall = null });
        await host.Client.PostAsJsonAsync("/api/incidents", new { runbook = "support-agent", title = "Refunds are paid twice", severity = "sev1", by = "Marta Vieira" });

        Timeline(host).Should().Contain("NotCalled: Nobody is called, since the runbook names nobody who is on call");
        (await host.Client.GetStringAsync("/metrics")).Should().Contain("reason=\"nobody_on_call\"");
    }

    [Fact]
    public async Task A_receiver_that_takes_no_more_for_now_is_said_and_tried_again()
    {
        var receiver = new WebhookReceiver { Answer = () => HttpStatusCode.TooManyRequests };
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, receiver: receiver);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.SettleAsync();
        receiver.Answer = () => HttpStatusCode.OK;
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await host.ReceiveAsync(1);
        await host.SettleAsync();

        Timeline(host).Should().ContainSingle(line => line == "NotCalled: Dana Reyes hears of it later by webhook 'pager', which takes no more for now");
        (await host.Client.GetStringAsync("/metrics")).Should().Contain("reason=\"throttled\"");
        (await host.Client.GetStringAsync("/api/deliveries?outcome=throttled")).Should().Contain("Dana Reyes");
    }

    static IEnumerable<string> Timeline(RunbookTestHost host) => host.Get<IncidentDesk>().Find(1)!.Timeline.Select(entry => $"{entry.Kind}: {entry.Text}");
}
