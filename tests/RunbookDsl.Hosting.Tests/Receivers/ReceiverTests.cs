using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Receivers;

/// <summary>How receivers take what they are sent, and tests that somebody sends them.</summary>
public sealed class ReceiverTests : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();
    RunbookTestHost _host = default!;

    public async Task InitializeAsync() => _host = await RunbookTestHost.StartAsync(_folder.Journal);

    [Fact]
    public async Task A_receiver_fails_until_it_takes_something_again()
    {
        (await PagerAsync()).GetProperty("state").GetString().Should().Be("unknown");
        _host.Receiver.Answer = () => HttpStatusCode.InternalServerError;
        await _host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await _host.ReceiveAsync(3);
        await UntilAsync("failing");

        var failing = await PagerAsync();
        failing.GetProperty("lastError").GetString().Should().Be("It answered 500.");
        failing.GetProperty("failures").GetInt64().Should().Be(1);
        failing.GetProperty("contacts").EnumerateArray().Select(contact => contact.GetString()).Should().Equal("Dana Reyes (Primary On-Call)", "Ana Costa (Engineering Lead)");
        (await _host.Client.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Should().MatchRegex("runbook_channel_failures_attempt\\{[^}]*address=\"pager\"[^}]*\\} 1|runbook_channel_failures\\{[^}]*address=\"pager\"[^}]*\\} 1");

        _host.Receiver.Answer = () => HttpStatusCode.NoContent;
        _host.Clock.Advance(TimeSpan.FromSeconds(10));
        await _host.ReceiveAsync(1);
        await UntilAsync("ok");

        var well = await PagerAsync();
        well.GetProperty("failures").GetInt64().Should().Be(0);
        well.GetProperty("lastError").GetString().Should().Be("It answered 500.", "what went wrong last can still be read");
    }

    [Fact]
    public async Task A_test_goes_the_way_of_pages_says_that_it_is_one_and_what_came_back()
    {
        var (status, answer) = await TestAsync("webhook", "pager");

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("arrived").GetBoolean().Should().BeTrue();
        var sent = _host.Receiver.Received.Should().ContainSingle().Subject;
        sent.Event.Should().Be("test");
        var body = JsonNode.Parse(sent.Body)!;
        ((string)body["alert"]!["summary"]!).Should().Be("Dana Reyes tries whether this way works. Nothing is wrong and nothing has to be done.");
        ((string)body["contact"]!["name"]!).Should().Be("Dana Reyes");
        sent.Body.Should().NotContain("/links/");
        var pager = await PagerAsync();
        (pager.GetProperty("state").GetString(), pager.GetProperty("testedBy").GetString()).Should().Be(("ok", "Dana Reyes"));

        (await TestAsync("webhook", "pager")).Status.Should().Be(HttpStatusCode.TooManyRequests);
        _host.Clock.Advance(ReceiverTester.Pause);
        _host.Receiver.Answer = () => HttpStatusCode.Forbidden;
        var refused = await TestAsync("webhook", "pager");

        refused.Status.Should().Be(HttpStatusCode.OK);
        (refused.Body.GetProperty("arrived").GetBoolean(), refused.Body.GetProperty("text").GetString()).Should().Be((false, "It answered 403."));
        (await PagerAsync()).GetProperty("state").GetString().Should().Be("failing");
    }

    [Theory]
    [InlineData("webhook", "https://elsewhere.example.com", "Dana Reyes", HttpStatusCode.NotFound)]
    [InlineData("mail", "anybody@example.com", "Dana Reyes", HttpStatusCode.NotFound)]
    [InlineData("console", "", "Dana Reyes", HttpStatusCode.NotFound)]
    [InlineData("webhook", "pager", "", HttpStatusCode.BadRequest)]
    public async Task Nothing_is_sent_where_nothing_is_configured(string channel, string address, string by, HttpStatusCode status)
    {
        (await TestAsync(channel, address, by)).Status.Should().Be(status);

        _host.Receiver.Received.Should().BeEmpty();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    async Task<JsonElement> PagerAsync() => (await _host.Client.GetFromJsonAsync<JsonElement>("/api/channels")).EnumerateArray().Single();

    // The dispatcher writes what became of a delivery after the receiver has seen it.
    async Task UntilAsync(string state)
    {
        for (var i = 0; (await PagerAsync()).GetProperty("state").GetString() != state; i++)
        {
            i.Should().BeLessThan(1000, "the pager should be {0}", state);
            await Task.Delay(10);
        }
    }

    async Task<(HttpStatusCode Status, JsonElement Body)> TestAsync(string channel, string address, string by = "Dana Reyes")
    {
        using var answer = await _host.Client.PostAsJsonAsync("/api/channels/test", new { channel, address, by });
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}
