using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Receivers;

public sealed class ReceiversPageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Says_what_fails_and_why_and_whom_nothing_reaches()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        using var client = new HttpClient();

        var html = await client.GetStringAsync(new Uri(host.Address + "/channels"));

        html.Should().Contain("One of these does not take what it is sent.").And.Contain("Fails, 9 times").And.Contain("Works").And.Contain("Not used yet");
        html.Should().Contain("Dana Reyes (Primary On-Call), Ana Costa (Engineering Lead)").And.Contain("is not configured, so it is printed on the console only");
        html.Should().Contain("It answered &lt;img").And.NotContain("<img");
        (await client.GetStringAsync(new Uri(host.Address + "/watch"))).Should().Contain("href=\"/channels\"");
    }

    [Fact]
    public async Task A_button_sends_a_test_and_the_page_says_what_came_back()
    {
        await using var app = RealHost.Build(_folder, builder =>
        {
            // Nothing listens there, so that it fails at once.
            builder.Configuration.AddInMemoryCollection(
            [
                KeyValuePair.Create<string, string?>("Runbooks:Channels:Slack:Token", "xoxb-secret"),
                KeyValuePair.Create<string, string?>("Runbooks:Channels:Slack:Url", "https://127.0.0.1:1/"),
            ]);
            builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        using var client = new FormClient(app.GetTestClient());

        var answer = await client.PostAsync("/channels/test", "/channels", ("channel", "slack"), ("address", "#support-agent"), ("by", "Dana Reyes"));
        var html = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        html.Should().Contain("Test sent to Slack #support-agent:").And.Contain("Its address is not allowed").And.Contain("by Dana Reyes").And.Contain("Fails, 1 time").And.NotContain("xoxb");
        (await client.PostAsync("/channels/test", "/channels", ("channel", "slack"), ("address", "#everyone"), ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var forged = new FormUrlEncodedContent([]);
        (await client.SendAsync(HttpMethod.Post, "/channels/test", forged)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
