using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Silences;

public sealed class SilenceApiTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_silence_is_previewed_made_listed_and_ended()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var now = host.Clock.GetUtcNow();
        var wish = new { matchers = new[] { "alert = high-error-rate", "region =~ eu-.*|" }, by = "Dana Reyes", reason = "New certificates", expiresAt = now.AddHours(1) };

        (await PostAsync(host, "/api/silences/preview", new { matchers = wish.matchers })).Body.GetProperty("held").GetInt32().Should().Be(0);
        var (status, made) = await PostAsync(host, "/api/silences", wish);
        await PostAsync(host, "/api/silences", new { wish.matchers, wish.by, wish.reason, startsAt = now.AddHours(2), expiresAt = now.AddHours(3) });
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);

        status.Should().Be(HttpStatusCode.Created);
        made.GetProperty("state").GetString().Should().Be("active");
        (await ListAsync(host, "active")).Should().ContainSingle().Which.GetProperty("hits").GetInt32().Should().Be(1);
        (await ListAsync(host, "pending")).Should().ContainSingle().Which.GetProperty("matchers").EnumerateArray().Select(line => line.GetString()).Should().Equal("alert = high-error-rate", "region =~ eu-.*|");
        var alerts = (await host.Client.GetFromJsonAsync<JsonElement>("/api/alerts?state=firing")).GetProperty("alerts");
        alerts[0].GetProperty("heldBackBy").GetString().Should().Be("silence 1 of Dana Reyes (New certificates)");
        (await host.Client.GetFromJsonAsync<JsonElement>("/api/suppressions"))[0].GetProperty("kind").GetString().Should().Be("held");
        (await PostAsync(host, "/api/silences/1/expire", new { by = "Ana Costa" })).Body.GetProperty("endedBy").GetString().Should().Be("Ana Costa");
        (await ListAsync(host, "expired")).Should().ContainSingle();
        (await PostAsync(host, "/api/silences/1/expire", new { by = "Ana Costa" })).Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_answered_in_words()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        foreach (var (address, body, status, words) in new[]
        {
            ("/api/silences", """{"by":"Dana Reyes","reason":"R","expiresAt":"2026-11-23T00:00:00Z"}""", HttpStatusCode.BadRequest, "at least one matcher"),
            ("/api/silences", """{"matchers":["alert =~ ("],"by":"Dana Reyes","reason":"R","expiresAt":"2026-11-23T00:00:00Z"}""", HttpStatusCode.BadRequest, "cannot be used"),
            ("/api/silences", """{"matchers":["alert = a"],"reason":"R","expiresAt":"2026-11-23T00:00:00Z"}""", HttpStatusCode.BadRequest, "Say who you are"),
            ("/api/silences", """{"matchers":["alert = a"],"by":"Dana Reyes","expiresAt":"2026-11-23T00:00:00Z"}""", HttpStatusCode.BadRequest, "Say why"),
            ("/api/silences", """{"matchers":["alert = a"],"by":"Dana Reyes","reason":"R"}""", HttpStatusCode.BadRequest, "Say when it expires"),
            ("/api/silences", """{"matchers":["alert = a"],"by":"Dana Reyes","reason":"R","expiresAt":"2026-11-21T00:00:00Z"}""", HttpStatusCode.BadRequest, "before it begins"),
            ("/api/silences", """{"matchers":["alert = a"],"by":"Dana Reyes","reason":"R","expiresAt":"2027-11-21T00:00:00Z"}""", HttpStatusCode.BadRequest, "at most 31 days"),
            ("/api/silences/7/expire", """{"by":"Dana Reyes"}""", HttpStatusCode.NotFound, "no silence '7'"),
            ("/api/silences/7/expire", """{"by":""}""", HttpStatusCode.BadRequest, "Say who you are"),
            ("/api/silences/preview", """{"matchers":["alert"]}""", HttpStatusCode.BadRequest, "cannot be read"),
        })
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            var answer = await host.Client.PostAsync(new Uri(address, UriKind.Relative), content);
            answer.StatusCode.Should().Be(status, body);
            (await answer.Content.ReadAsStringAsync()).Replace("\\u0027", "'", StringComparison.Ordinal).Should().Contain(words);
        }

        (await host.Client.GetAsync("/api/silences?state=9")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await ListAsync(host, "active")).Should().BeEmpty();
    }

    static async Task<IReadOnlyList<JsonElement>> ListAsync(RunbookTestHost host, string state) =>
        [.. (await host.Client.GetFromJsonAsync<JsonElement>($"/api/silences?state={state}")).GetProperty("silences").EnumerateArray()];

    static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(RunbookTestHost host, string address, object body)
    {
        var answer = await host.Client.PostAsJsonAsync(address, body);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}
