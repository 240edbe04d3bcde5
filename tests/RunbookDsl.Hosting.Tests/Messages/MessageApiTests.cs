using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Messages;

/// <summary>Messages of incidents by the API, in the export, and in the configuration.</summary>
public sealed class MessageApiTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_program_sees_what_may_be_sent_sends_it_and_finds_it_in_the_export()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: TalkativeRunbook.Definition);
        host.Get<IncidentDesk>().Open(TalkativeRunbook.Definition, "Refunds are late", IncidentSeverity.Sev3, "Marta Vieira");

        var drafts = JsonDocument.Parse(await host.Client.GetStringAsync("/api/incidents/1/messages")).RootElement.GetProperty("drafts");
        drafts[1].GetProperty("facts").EnumerateObject().Select(fact => fact.Name).Should().Equal("impact", "status");
        (await host.Client.PostAsJsonAsync("/api/incidents/1/messages", new { template = "status", by = "Dana Reyes", next = 15, facts = new { impact = "<b>Refunds</b> | late" } })).StatusCode.Should().Be(HttpStatusCode.OK);

        var sent = JsonDocument.Parse(await host.Client.GetStringAsync("/api/incidents/1/messages")).RootElement.GetProperty("sent")[0];
        sent.GetProperty("text").GetString().Should().Contain("<b>Refunds</b> | late").And.EndWith("Next update: 2026-11-22 12:15 UTC");
        sent.GetProperty("receivers").GetInt32().Should().Be(0);
        (await host.Client.GetStringAsync("/api/incidents/1/export.md")).Should().Contain("## Messages").And.Contain("| Dana Reyes | External | Status update |").And.NotContain("<b>");
        (await host.Client.GetStringAsync("/api/incidents/1/export.json")).Should().Contain("\"messages\":[{");
    }

    [Theory]
    [InlineData("""{"template":"status","by":"Dana Reyes","facts":{"service":"Other"}}""", HttpStatusCode.BadRequest, "'service' is nothing that people say")]
    [InlineData("""{"template":"status","by":"Dana Reyes","next":-5}""", HttpStatusCode.BadRequest, "1 to 10080 minutes")]
    [InlineData("""{"template":"other","by":"Dana Reyes"}""", HttpStatusCode.Conflict, "it has grave, internal, status")]
    public async Task What_cannot_be_sent_is_answered_in_words(string wish, HttpStatusCode status, string words)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: TalkativeRunbook.Definition);
        host.Get<IncidentDesk>().Open(TalkativeRunbook.Definition, "Refunds are late", IncidentSeverity.Sev3, "Marta Vieira");
        using var body = new StringContent(wish, System.Text.Encoding.UTF8, "application/json");

        var answer = await host.Client.PostAsync("/api/incidents/1/messages", body);

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(words);
        (await host.Client.GetAsync("/api/incidents/7/messages")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_receiver_that_cannot_be_is_named_with_how_to_mend_it()
    {
        var messages = new MessagesOptions { Internal = { "#incidents", "pagerduty:x", "slack:#incidents" }, Stakeholders = { "teams:support" }, External = { "webhook:status", "mail:status@example.com", "webhook:page" } };
        var channels = new ChannelsOptions { Webhooks = { ["page"] = new WebhookOptions() } };

        MessageReceivers.Problems(messages, channels).Should().Equal(
            "Runbooks:Messages:Internal:0 is '#incidents'; allowed is a channel and an address in it, such as slack:#incidents, mail:status@example.com, teams:support-team or webhook:status-page.",
            "Runbooks:Messages:Internal:1 is 'pagerduty:x'; allowed is a channel and an address in it, such as slack:#incidents, mail:status@example.com, teams:support-team or webhook:status-page.",
            "Runbooks:Messages:Internal:2 is 'slack:#incidents', but neither Runbooks:Channels:Slack:Token nor Runbooks:Channels:Slack:Webhooks:#incidents is set.",
            "Runbooks:Messages:Stakeholders:0 is 'teams:support', but Runbooks:Channels:Teams:support is not set.",
            "Runbooks:Messages:External:0 is 'webhook:status', but Runbooks:Channels:Webhooks:status is not set.",
            "Runbooks:Messages:External:1 is 'mail:status@example.com', but Runbooks:Channels:Mail is not set.");
    }
}
