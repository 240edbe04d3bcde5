using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Exports;

public sealed class ExportApiTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_incident_is_kept_as_a_file_with_what_was_measured()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        var listed = (await host.Client.GetFromJsonAsync<JsonElement>("/api/incidents")).GetProperty("incidents")[0];
        var id = listed.GetProperty("id").GetInt64();
        (await host.Client.PostAsJsonAsync($"/api/incidents/{id}/note", new { by = "Ana Costa", text = "<b>Rolled | back</b>" })).EnsureSuccessStatusCode();

        using var markdown = await host.Client.GetAsync(new Uri($"/api/incidents/{id}/export.md", UriKind.Relative));
        using var json = await host.Client.GetAsync(new Uri($"/api/incidents/{id}/export.json", UriKind.Relative));

        markdown.Content.Headers.ContentType!.ToString().Should().Be("text/markdown; charset=utf-8");
        markdown.Content.Headers.ContentDisposition!.FileName.Should().Be($"incident-{id}.md");
        (await markdown.Content.ReadAsStringAsync()).Should().Contain("| 20 % | 10 % |").And.Contain("| Ana Costa | \\<b\\>Rolled \\| back\\</b\\> |").And.Contain("## Draft of the incident report");
        json.Content.Headers.ContentDisposition!.FileName.Should().Be($"incident-{id}.json");
        var body = await json.Content.ReadFromJsonAsync<JsonElement>();
        body.GetProperty("firings")[0].GetProperty("value").GetDouble().Should().Be(0.2);
        body.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("text").GetString()).Should().Contain("<b>Rolled | back</b>");
        foreach (var unknown in new[] { "77", "none", "..%2F..%2Fetc" })
        {
            (await host.Client.GetAsync(new Uri($"/api/incidents/{unknown}/export.md", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await host.Client.GetAsync(new Uri($"/api/incidents/{unknown}/export.json", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
    }
}
