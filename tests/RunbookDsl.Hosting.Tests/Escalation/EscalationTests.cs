using System.Text.Json;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

public sealed class EscalationTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_contact_is_paged_the_next_after_a_while_and_both_hear_the_end()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.ReceiveAsync(2);

        host.Receiver.Received.Select(webhook => (webhook.Event, Contact(webhook))).Should().BeEquivalentTo(
        [
            ("firing", "Dana Reyes"),
            ("escalated", "Ana Costa"),
            ("resolved", "Dana Reyes"),
            ("resolved", "Ana Costa"),
        ]);
        host.Receiver.Received.Select(webhook => webhook.IdempotencyKey).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_rotation_calls_whoever_is_on_call_when_the_call_is_due()
    {
        // Hands over at ten past twelve: before the escalation, after the page.
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: OnCall("Europe/Lisbon"));
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.ReceiveAsync(2);

        // Once as she comes on call, and once when the second call is due.
        host.Receiver.Received.Select(webhook => (webhook.Event, Contact(webhook))).Should().Equal(("firing", "Dana Reyes"), ("escalated", "Ana Costa"), ("escalated", "Ana Costa"));
        host.Receiver.Received.ElementAt(1).Body.Should().Contain("You are on call now, after Dana Reyes; this is open, and nobody has taken it");
    }

    [Fact]
    public async Task An_alert_whose_calls_all_wait_to_be_asked_for_is_told_on_the_console()
    {
        var alerts = ThresholdRunbook.Definition.Alerts.Select(alert => alert with { Escalation = [new EscalationDefinition(ResponderReference.Contact(1), null) { Question = "Are users affected?" }] });
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: ThresholdRunbook.Definition with { Alerts = [.. alerts] });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.SettleAsync();

        host.Console.ToString().Should().Contain("FIRING").And.Contain("the alert pages nobody by itself; call Ana Costa if: Are users affected?");
        host.Receiver.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task A_time_zone_that_the_machine_does_not_know_is_warned_of_and_counts_as_UTC()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: OnCall("Europe/Lisboa"));
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);

        Contact(host.Receiver.Received.Single()).Should().Be("Dana Reyes");
        host.Log.GetSnapshot().Should().ContainSingle(entry => entry.Level == LogLevel.Warning && entry.Message.Contains("'Europe/Lisboa'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_was_not_paged_yet_is_never_told()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.01);
        await host.ReceiveAsync(2);

        host.Receiver.Received.Select(Contact).Distinct().Should().Equal("Dana Reyes");
    }

    [Fact]
    public async Task A_channel_that_is_not_configured_is_printed_and_says_so()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await host.SettleAsync();

        host.Console.ToString().Should().Contain("[2026-11-22 12:01:15Z] CRITICAL FIRING Support Agent / High Error Rate: 20 % > 10 %")
            .And.Contain("paged: Dana Reyes (Primary On-Call)")
            .And.Contain("first: Is a specific tool failing?")
            .And.Contain("Slack '#support-agent' is not configured, so it is printed here only");
    }

    static string Contact(ReceivedWebhook webhook) => JsonDocument.Parse(webhook.Body).RootElement.GetProperty("contact").GetProperty("name").GetString()!;

    static RunbookDefinition OnCall(string zone)
    {
        var definition = ThresholdRunbook.Definition;
        var rotation = ResponderReference.Rotation(0);
        return definition with
        {
            OnCall = rotation,
            Rotations = [new RotationDefinition { Name = "Support on-call", Period = RotationPeriod.Daily, At = new TimeOnly(12, 10), TimeZone = zone, StartingOn = new DateOnly(2026, 11, 21), Members = [0, 1] }],
            Alerts = [definition.Alerts[0] with { Escalation = [new EscalationDefinition(rotation, TimeSpan.Zero), new EscalationDefinition(rotation, TimeSpan.FromMinutes(15))] }, .. definition.Alerts.Skip(1)],
        };
    }
}
