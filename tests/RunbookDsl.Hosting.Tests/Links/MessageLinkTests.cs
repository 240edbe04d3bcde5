using System.Net;
using System.Text.Json.Nodes;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Links;

/// <summary>Which messages carry links to act by.</summary>
public sealed class MessageLinkTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_has_links_the_same_for_every_attempt_and_its_end_has_none()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?> { ["Runbooks:PublicUrl"] = "https://runbooks.example.com" });
        var failures = 3;
        host.Receiver.Answer = () => Interlocked.Decrement(ref failures) >= 0 ? HttpStatusCode.InternalServerError : HttpStatusCode.NoContent;
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await host.ReceiveAsync(1);
            await host.SettleAsync();
            host.Clock.Advance(TimeSpan.FromSeconds(25));
        }

        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.ReceiveAsync(1);

        var bodies = host.Receiver.Received.Select(webhook => webhook.Body).ToList();
        bodies[..4].Distinct(StringComparer.Ordinal).Should().ContainSingle();
        var page = JsonNode.Parse(bodies[0])!;
        ((string)page["acknowledgeLink"]!).Should().StartWith("https://runbooks.example.com/links/").And.NotBe((string)page["resolveLink"]!);
        bodies[4].Should().Contain("\"event\":\"resolved\"").And.NotContain("/links/");
        host.Journal.Read(connection => connection.Query(null, "SELECT payload FROM outbox", row => row.GetString(0))).Should().NotContain(payload => payload.Contains("/links/"));
        host.Console.ToString().Should().NotBeEmpty().And.NotContain("/links/");
    }
}
