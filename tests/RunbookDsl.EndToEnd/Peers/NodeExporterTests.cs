using System.Text.Json;
using RunbookDsl.EndToEnd.Processes;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A real exporter: the host scrapes Debian's node_exporter.</summary>
public sealed class NodeExporterTests
{
    [PeerFact("prometheus-node-exporter")]
    public async Task Alerts_over_three_metrics_of_node_exporter_fire_with_its_values()
    {
        using var exporter = DebianPeer.Start("prometheus-node-exporter");
        await using var host = await NodeHost.StartAsync(exporter.Address);

        var alerts = await Retry.UntilAsync("all alerts firing", async () =>
        {
            var firing = JsonDocument.Parse(await host.Client.GetStringAsync("/api/alerts?state=firing")).RootElement.GetProperty("alerts").EnumerateArray().ToList();
            return firing.Select(alert => alert.GetProperty("alert").GetString()).Distinct().Count() == 3 ? firing : null;
        });

        Left(alerts, "memory").Should().BeGreaterThan(1_000_000);
        alerts.Where(alert => alert.GetProperty("alert").GetString() == "cpu").Select(alert => alert.GetProperty("labels").GetProperty("mode").GetString())
            .Should().Contain(["idle", "user", "system"]);
    }

    static double Left(IEnumerable<JsonElement> alerts, string id) => alerts.Single(alert => alert.GetProperty("alert").GetString() == id)
        .GetProperty("comparisons")[0].GetProperty("left").GetDouble();
}
