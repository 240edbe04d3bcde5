using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Api;

public sealed class RunbookApiTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Alerts_are_given_with_their_values()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);

        var alerts = await host.Client.GetFromJsonAsync<JsonElement>("/api/alerts?state=firing");

        var alert = alerts.GetProperty("alerts").EnumerateArray().Single();
        alert.GetProperty("alert").GetString().Should().Be("high-error-rate");
        alert.GetProperty("state").GetString().Should().Be("firing");
        alert.GetProperty("since").GetDateTimeOffset().Should().Be(RunbookTestHost.Noon.AddSeconds(75));
        alert.GetProperty("comparisons")[0].GetProperty("left").GetDouble().Should().Be(0.2);
    }

    [Fact]
    public async Task Transitions_come_newest_first_in_pages()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);

        var first = await host.Client.GetFromJsonAsync<JsonElement>("/api/transitions?limit=1");
        var second = await host.Client.GetFromJsonAsync<JsonElement>($"/api/transitions?limit=1&before={first.GetProperty("next").GetInt64()}");
        var other = await host.Client.GetFromJsonAsync<JsonElement>("/api/transitions?alert=trips");

        first.GetProperty("transitions")[0].GetProperty("to").GetString().Should().Be("firing");
        second.GetProperty("transitions")[0].GetProperty("to").GetString().Should().Be("pending");
        second.GetProperty("next").ValueKind.Should().Be(JsonValueKind.Null);
        other.GetProperty("transitions").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("/api/alerts?state=1", "inactive, pending, firing or resolving")]
    [InlineData("/api/alerts?runbook=other", "support-agent")]
    [InlineData("/api/transitions?limit=0", "a whole number from 1 to 500")]
    [InlineData("/api/transitions?before=x", "a whole number above 0")]
    public async Task A_wrong_parameter_is_a_problem_that_says_what_is_allowed(string address, string allowed)
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var response = await host.Client.GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await response.Content.ReadAsStringAsync()).Should().Contain(allowed).And.NotContain("   at ");
    }

    [Fact]
    public async Task The_document_describes_every_field_and_parameter()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var document = await host.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(schema => schema.Name != "ProblemDetails").ToList();
        schemas.Select(schema => schema.Name).Should().Contain(["AlertList", "AlertItem", "ComparisonItem", "TransitionItem", "RunbookItem", "SettingItem"]);
        schemas.Where(schema => schema.Value.TryGetProperty("properties", out _)).SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => (schema.Name, Property: property)))
            .Where(field => !field.Property.Value.TryGetProperty("description", out var text) || text.GetString()!.Length == 0)
            .Select(field => $"{field.Name}.{field.Property.Name}").Should().BeEmpty();
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).SelectMany(operation => operation.Value.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : [])
            .Should().OnlyContain(parameter => HasDescription(parameter));
    }

    [Fact]
    public async Task The_hosts_own_metrics_are_served_for_Prometheus()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.SendErrorRateAsync(double.NaN);

        var text = await host.Client.GetStringAsync("/metrics");

        text.Should().Contain("runbook_samples_accepted").And.Contain("reason=\"not_finite\"").And.Contain("runbook_ticks")
            .And.Contain("runbook_tick_duration_seconds_bucket").And.Contain("state=\"firing\"").And.Contain("runbook_journal_size_bytes");
    }

    static bool HasDescription(JsonElement element) => element.TryGetProperty("description", out var text) && text.GetString()!.Length > 0;
}
