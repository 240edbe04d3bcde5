using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Messages;

/// <summary>Messages of incidents: what they say, where they go, and what was promised with them.</summary>
public sealed class MessageTests : IDisposable
{
    static readonly Dictionary<string, string?> ToTheStatusPage = new(StringComparer.Ordinal) { ["Runbooks:Messages:External:0"] = "webhook:pager" };

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_says_what_the_host_knows_and_what_people_enter_and_nothing_its_readers_must_not_know()
    {
        await using var host = await OpenAsync();
        var desk = host.Get<MessageDesk>();

        desk.Drafts(1).Select(draft => (draft.Template.Id, draft.IsMeant)).Should().Equal(("internal", true), ("status", true), ("grave", false));
        Send(host, "internal", (MessageField.Cause, "A bad release"), (MessageField.Lead, "Ana Costa"));
        Send(host, "status", (MessageField.Impact, "Refunds are late."), (MessageField.Cause, "A bad release"));

        desk.Sent(1).Select(message => message.Text).Should().Equal(
            "[SEV2] Support Agent\nCause: A bad release\nLead: Ana Costa",
            "Issues with Support Agent. Refunds are late. Status: Investigating. Cause: –. Next update: 2026-11-22 12:30 UTC");
        var next = desk.Draft(1, "status", new Dictionary<MessageField, string>(), next: 0)!;
        next.Facts[MessageField.Impact].Should().Be("Refunds are late.", "the same readers were told so last");
        next.Text.Should().EndWith("Next update: –");
        host.Get<IncidentDesk>().Find(1)!.Timeline.Should().Contain(entry => entry.Kind == IncidentEventKind.Message && entry.By == "Dana Reyes" && entry.Text.StartsWith("Status update: Issues with"));
    }

    [Fact]
    public async Task Receivers_get_the_message_alone_with_a_key_also_when_somebody_takes_the_incident_or_the_host_dies_before()
    {
        var host = await OpenAsync(ToTheStatusPage);
        host.Receiver.Answer = () => System.Net.HttpStatusCode.ServiceUnavailable;
        Send(host, "status", (MessageField.Impact, "Refunds are late."));
        await host.ReceiveAsync(2);
        host.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes");
        await host.SettleAsync();
        await host.KillAsync();
        host.Receiver.Answer = () => System.Net.HttpStatusCode.OK;
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await using var restarted = await OpenAsync(ToTheStatusPage, host, opens: false);
        await restarted.ReceiveAsync(1);
        await restarted.SettleAsync();

        var messages = restarted.Receiver.Received.Where(webhook => webhook.Event == "message").ToList();
        messages.Select(webhook => webhook.IdempotencyKey).Distinct().Should().Equal("message-1.message.0.0");
        messages[^1].Body.Should().Contain("\"text\":\"Issues with Support Agent. Refunds are late.").And.Contain("\"audience\":\"external\"");
        messages[^1].Body.Should().NotContain("Dana Reyes").And.NotContain("/incidents/").And.NotContain("\"trigger\":\"E");
        restarted.Get<IncidentDesk>().Find(1)!.Calls.Should().NotContain(call => call.Event == "message", "nobody is called by it");
    }

    [Fact]
    public async Task A_promise_that_is_not_kept_reminds_whoever_has_the_incident_once()
    {
        var host = await OpenAsync();
        await host.ReceiveAsync(1);
        host.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes");
        Send(host, "status");
        await host.KillAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        await using (var restarted = await OpenAsync(host: host, opens: false))
        {
            await restarted.RunAsync(TimeSpan.FromSeconds(10));
            await restarted.ReceiveAsync(1);
            restarted.Receiver.Received.Last().Body.Should().Contain("Dana Reyes").And.Contain("The next Status update was promised for 2026-11-22 12:30 UTC and has not been sent");
        }

        await using var again = await OpenAsync(host: host, opens: false);
        await again.RunAsync(TimeSpan.FromMinutes(1));
        await again.SettleAsync();
        Late(again).Should().Be(1);
        again.Get<MessageDesk>().Sent(1).Single().MissedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task Another_message_to_the_same_readers_keeps_the_promise_and_so_does_the_end()
    {
        await using var host = await OpenAsync();
        Send(host, "status");
        await host.RunAsync(TimeSpan.FromMinutes(20));
        Send(host, "internal");
        Send(host, "status");
        await host.RunAsync(TimeSpan.FromMinutes(20));
        Late(host).Should().Be(0, "the second was sent in time, and promises for later");
        host.Get<IncidentDesk>().Resolve(1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(20));

        Late(host).Should().Be(0);
        Send(host, "status");
        host.Get<MessageDesk>().Sent(1)[^1].Should().Match<SentMessage>(message => message.NextAt == null && message.Text.EndsWith("Status: Resolved. Cause: –. Next update: none, it is over"));
    }

    [Fact]
    public async Task What_is_no_message_is_refused_in_words()
    {
        await using var host = await OpenAsync();

        host.Get<MessageDesk>().Send(1, new MessageRequest("nothing", new Dictionary<MessageField, string>(), null, "Dana Reyes")).Refusal.Should().Contain("it has grave, internal, status");
        host.Get<MessageDesk>().Send(9, new MessageRequest("status", new Dictionary<MessageField, string>(), null, "Dana Reyes")).Incident.Should().BeNull();
        new MessageRequest("status", new Dictionary<MessageField, string>(), -1, "Dana Reyes").Problem.Should().Contain("1 to 10080 minutes");
        new MessageRequest("", new Dictionary<MessageField, string>(), null, "Dana Reyes").Problem.Should().Contain("which template");
    }

    static int Late(RunbookTestHost host) => host.Get<IncidentDesk>().Find(1)!.Timeline.Count(entry => entry.Kind == IncidentEventKind.Deadline);

    static void Send(RunbookTestHost host, string template, params (MessageField Field, string Fact)[] facts) =>
        host.Get<MessageDesk>().Send(1, new MessageRequest(template, facts.ToDictionary(fact => fact.Field, fact => fact.Fact), null, "Dana Reyes")).Refusal.Should().BeNull();

    async Task<RunbookTestHost> OpenAsync(Dictionary<string, string?>? settings = null, RunbookTestHost? host = null, bool opens = true)
    {
        var started = await RunbookTestHost.StartAsync(_folder.Journal, host?.Clock, host?.Receiver, TalkativeRunbook.Definition, settings: settings, configure: options => options.Escalation.AcknowledgedFor = TimeSpan.Zero);
        if (opens)
        {
            started.Get<IncidentDesk>().Open(TalkativeRunbook.Definition, "Refunds are late", IncidentSeverity.Sev2, "Marta Vieira");
        }

        return started;
    }
}
