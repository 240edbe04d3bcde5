using System.Globalization;
using System.Text.Json;
using RunbookDsl.EndToEnd.Processes;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.ApiKeys;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A real Prometheus server scrapes the host's own metrics with a key.</summary>
public sealed class PrometheusTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("runbook-prometheus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PeerFact("prometheus")]
    public async Task Prometheus_scrapes_the_hosts_own_metrics()
    {
        await using var host = await NodeHost.StartAsync(settings: new Dictionary<string, string?> { ["Runbooks:Access:Mode"] = "Local" });
        var key = host.Get<ApiKeyDesk>().Create("Prometheus", AccessRole.Viewer, 1, "Dana Reyes").Secret;
        var configuration = Path.Combine(_folder, "prometheus.yml");
        await File.WriteAllTextAsync(configuration, $"""
            scrape_configs:
              - job_name: runbooks
                scrape_interval: 1s
                scrape_timeout: 1s
                authorization:
                  credentials: {key}
                static_configs:
                  - targets: ["{host.Address.Authority}"]
            """);
        using var prometheus = DebianPeer.Start("prometheus", $"--config.file={configuration}", $"--storage.tsdb.path={Path.Combine(_folder, "data")}");
        using var client = new HttpClient { BaseAddress = prometheus.Address };

        var ticks = await Retry.UntilAsync("runbook_ticks_total in Prometheus", () => QueryAsync(client, "runbook_ticks_total{runbook=\"node\"} > 0"));
        var up = await Retry.UntilAsync("up in Prometheus", () => QueryAsync(client, "up{job=\"runbooks\"} == 1"));

        double.Parse(ticks, CultureInfo.InvariantCulture).Should().BePositive();
        up.Should().Be("1");
    }

    static async Task<string?> QueryAsync(HttpClient client, string query)
    {
        var answer = await client.GetAsync($"/api/v1/query?query={Uri.EscapeDataString(query)}");
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        var result = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("data").GetProperty("result");
        return result.GetArrayLength() == 0 ? null : result[0].GetProperty("value")[1].GetString();
    }
}
