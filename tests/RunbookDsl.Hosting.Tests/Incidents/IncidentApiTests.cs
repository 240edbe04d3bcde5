using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Incidents;

public sealed class IncidentApiTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_incident_is_taken_worked_on_and_put_away()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        var listed = (await host.Client.GetFromJsonAsync<JsonElement>("/api/incidents?state=open,acknowledged")).GetProperty("incidents")[0];
        var address = $"/api/incidents/{listed.GetProperty("id").GetInt64()}";

        (await PostAsync(host, $"{address}/acknowledge", new { by = "Dana Reyes" })).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync(host, $"{address}/severity", new { by = "Dana Reyes", severity = "SEV1", text = "All regions" })).Body.GetProperty("severity").GetString().Should().Be("sev1");
        (await PostAsync(host, $"{address}/note", new { by = "Ana Costa", text = "Rolled back" })).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync(host, $"{address}/mitigate", new { by = "Ana Costa" })).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync(host, $"{address}/resolve", new { by = "Ana Costa" })).Body.GetProperty("state").GetString().Should().Be("resolved");
        (await PostAsync(host, $"{address}/close", new { by = "Ana Costa" })).Body.GetProperty("state").GetString().Should().Be("closed");

        var details = await host.Client.GetFromJsonAsync<JsonElement>(address);
        details.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).Should().Equal("Opened", "Acknowledged", "Severity", "Note", "Mitigated", "Resolved", "Closed");
        details.GetProperty("calls").EnumerateArray().Select(call => call.GetProperty("event").GetString()).Should().Contain(["firing", "escalated"]);
    }

    [Fact]
    public async Task A_person_opens_one_that_no_alert_saw()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var (status, opened) = await PostAsync(host, "/api/incidents", new { runbook = "support-agent", title = "Refunds are paid twice", severity = "sev1", by = "Ana Costa" });

        status.Should().Be(HttpStatusCode.Created);
        opened.GetProperty("openedBy").GetString().Should().Be("Ana Costa");
        (await host.Client.GetFromJsonAsync<JsonElement>("/api/incidents?severity=sev1&text=refunds")).GetProperty("incidents").GetArrayLength().Should().Be(1);
        (await host.Client.GetFromJsonAsync<JsonElement>("/api/incidents?severity=sev2")).GetProperty("incidents").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("/api/incidents/1/acknowledge", """{"by":""}""", HttpStatusCode.BadRequest, "Say who you are")]
    [InlineData("/api/incidents/1/acknowledge", """{""", HttpStatusCode.BadRequest, "no JSON object")]
    [InlineData("/api/incidents/1/severity", """{"by":"Dana Reyes","text":"why"}""", HttpStatusCode.BadRequest, "sev1, sev2, sev3 or sev4")]
    [InlineData("/api/incidents/1/severity", """{"by":"Dana Reyes","severity":"sev1"}""", HttpStatusCode.BadRequest, "why the severity changes")]
    [InlineData("/api/incidents/1/note", """{"by":"Dana Reyes","text":" "}""", HttpStatusCode.BadRequest, "Write something")]
    [InlineData("/api/incidents/77/resolve", """{"by":"Dana Reyes"}""", HttpStatusCode.NotFound, "GET /api/incidents")]
    [InlineData("/api/incidents/none/resolve", """{"by":"Dana Reyes"}""", HttpStatusCode.NotFound, "GET /api/incidents")]
    [InlineData("/api/incidents/1/close", """{"by":"Dana Reyes"}""", HttpStatusCode.Conflict, "resolve it first")]
    [InlineData("/api/incidents", """{"by":"Dana Reyes","title":"T","runbook":"none"}""", HttpStatusCode.BadRequest, "support-agent")]
    [InlineData("/api/incidents", """{"by":"Dana Reyes","runbook":"support-agent"}""", HttpStatusCode.BadRequest, "'title'")]
    [InlineData("/api/incidents", """{"by":"Dana Reyes","title":"T","runbook":"support-agent","severity":"high"}""", HttpStatusCode.BadRequest, "sev1")]
    public async Task What_cannot_be_done_is_answered_in_words(string address, string body, HttpStatusCode status, string words)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var answer = await host.Client.PostAsync(new Uri(address, UriKind.Relative), content);

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain(words);
    }

    [Theory]
    [InlineData("state=dead", "open, acknowledged")]
    [InlineData("state=1", "open, acknowledged")]
    [InlineData("severity=5", "sev1")]
    [InlineData("before=-1", "number of an incident")]
    [InlineData("since=yesterday", "an instant with its offset")]
    [InlineData("limit=501", "from 1 to 500")]
    public async Task A_wrong_filter_is_answered_with_what_is_allowed(string query, string words)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var answer = await host.Client.GetAsync(new Uri($"/api/incidents?{query}", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().Contain(words);
    }

    static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(RunbookTestHost host, string address, object wish)
    {
        var answer = await host.Client.PostAsJsonAsync(address, wish);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}
