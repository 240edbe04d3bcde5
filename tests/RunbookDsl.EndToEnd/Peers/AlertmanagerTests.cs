using System.Text.Json.Nodes;
using RunbookDsl.Engine;
using RunbookDsl.EndToEnd.Processes;
using RunbookDsl.Hosting.Alertmanager;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A real Alertmanager hears of what fires and ends.</summary>
public sealed class AlertmanagerTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("runbook-alertmanager-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PeerFact("prometheus-alertmanager")]
    public async Task Alertmanager_hears_of_an_alert_until_it_is_over()
    {
        var configuration = Path.Combine(_folder, "alertmanager.yml");
        await File.WriteAllTextAsync(configuration, """
            route:
              receiver: nobody
            receivers:
              - name: nobody
            """);
        using var alertmanager = DebianPeer.Start("prometheus-alertmanager", $"--config.file={configuration}", $"--storage.path={Path.Combine(_folder, "data")}", "--cluster.listen-address=");
        using var client = new HttpClient { BaseAddress = alertmanager.Address };
        await Retry.UntilAsync("Alertmanager", () => AlertsAsync(client));
        await using var host = await NodeHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Runbooks:PublicUrl"] = "https://runbooks.example.com",
            ["Runbooks:Channels:Alertmanager:main:Url"] = alertmanager.Address.ToString(),
            ["Runbooks:Channels:AllowPlainHttp"] = "true",
            ["Runbooks:Channels:AllowedNetworks:0"] = "127.0.0.0/8",
        });
        var fired = DateTimeOffset.UtcNow.AddMinutes(-3);
        var firing = new Transition("cpu", new LabelSet([new("mode", "user"), new("service.name", "<b>\"x\"\n")]), AlertState.Pending, AlertState.Firing, fired, fired, 1, 0, TransitionCause.Condition);
        host.Get<JournalStore>().Write(Durability.Machine, transaction => OutboxTable.OpenFiring(transaction, "one", "node", firing));

        await host.Get<AlertmanagerFeed>().SendAsync(CancellationToken.None);

        var alert = await Retry.UntilAsync("the alert", async () => (await AlertsAsync(client))?.AsArray().FirstOrDefault());
        alert["labels"]!.ToJsonString().Should().Be(new JsonObject
        {
            ["alertname"] = "cpu",
            ["mode"] = "user",
            ["runbook"] = "node",
            ["service_name"] = "<b>\"x\"\n",
            ["severity"] = "info",
        }.ToJsonString());
        alert["annotations"]!.ToJsonString().Should().Contain("\"summary\":\"Node: Processor\"").And.Contain("\"runbook_url\":\"https://runbooks.example.com/runbooks/node/alerts/cpu\"");
        ((string)alert["status"]!["state"]!).Should().Be("active");
        DateTimeOffset.Parse((string)alert["startsAt"]!, null).Should().BeCloseTo(fired, TimeSpan.FromMilliseconds(1));
        DateTimeOffset.Parse((string)alert["endsAt"]!, null).Should().BeAfter(DateTimeOffset.UtcNow);

        host.Get<JournalStore>().Write(Durability.Machine, transaction => OutboxTable.ResolveFirings(transaction, "node", firing with { At = DateTimeOffset.UtcNow }));
        await host.Get<AlertmanagerFeed>().SendAsync(CancellationToken.None);

        await Retry.UntilAsync("its end", async () => (await AlertsAsync(client)) is JsonArray { Count: 0 } none ? none : null);
    }

    static async Task<JsonNode?> AlertsAsync(HttpClient client) => JsonNode.Parse(await client.GetStringAsync(new Uri("/api/v2/alerts", UriKind.Relative)));
}
