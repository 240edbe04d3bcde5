using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Maintenance;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Api;

public sealed class RangesApiTests : IDisposable
{
    static readonly RunbookDefinition Runbook = ThresholdRunbook.Definition with
    {
        Probes = [new ProbeDefinition { Text = "Trips in 5 minutes", Scope = 1, Kind = ProbeKind.Reading, Unit = Unit.Count }, new ProbeDefinition { Text = "Error rate", Scope = 0, Kind = ProbeKind.Reading, Unit = Unit.Ratio }, Condition("Trips in 5 minutes < 2", 1), Condition("Error rate > 15 %", 0), Condition("Error rate > 50 %", 0)],
        Operation = new OperationDefinition { Expectations = [new("Few trips", "Trips in 5 minutes < 2", 2), new("Quiet", null, null)] },
        Maintenance = new MaintenanceDefinition { LoadLevels = [new() { Id = "high", Name = "High", When = new ProbedCondition("Error rate > 15 %", 3) }, new() { Id = "peak", Name = "Peak", When = new ProbedCondition("Error rate > 50 %", 4) }] },
        Ranges =
        [
            new RangeDefinition { Reading = "Trips in 5 minutes", Unit = Unit.Count, NormalUpper = 1, WarningAbove = 3, Probe = 0 },
            new RangeDefinition { Reading = "Error rate", Unit = Unit.Ratio, NormalLower = 0, NormalUpper = 0.02, WarningAbove = 0.05, CriticalAbove = 0.1, Probe = 1 },
            new RangeDefinition { Reading = "A misfit", Unit = Unit.None, WarningAbove = 3 },
        ],
    };

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ranges_come_worst_first_with_the_value_of_each_label_set()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Runbook, evaluator: new RangesEvaluator());
        foreach (var total in new[] { 1, 3 })
        {
            await host.RunAsync(TimeSpan.FromSeconds(20), errorRate: 0.2);
            await host.SendAsync(Trips(host, "search", total), Trips(host, "answer", 5));
        }

        await host.RunAsync(TimeSpan.FromSeconds(20), errorRate: 0.2);
        var answer = await host.Client.GetFromJsonAsync<JsonElement>("/api/runbooks/support-agent/ranges");

        var ranges = answer.GetProperty("ranges").EnumerateArray().ToList();
        ranges.Select(range => range.GetProperty("reading").GetString() + " " + range.GetProperty("status").GetString())
            .Should().Equal("Error rate critical", "A misfit missing", "Trips in 5 minutes elevated");
        ranges[0].GetProperty("criticalAbove").GetDouble().Should().Be(0.1);
        ranges[2].GetProperty("values").EnumerateArray().Select(value => $"{value.GetProperty("labels").GetProperty("tool")} {value.GetProperty("value")} {value.GetProperty("status")}")
            .Should().Equal("search 2 elevated", "answer 0 normal");
        var expectation = answer.GetProperty("expectations").EnumerateArray().Single();
        expectation.GetProperty("status").GetString().Should().Be("broken");
        expectation.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("status").GetString()).Should().Equal("broken", "holds");
        answer.GetProperty("loadLevel").GetString().Should().Be("high");
        answer.GetProperty("loadLevels").EnumerateArray().Select(level => level.GetProperty("status").GetString()).Should().Equal("reached", "below");
        answer.GetProperty("lastTick").GetDateTimeOffset().Should().BeAfter(RunbookTestHost.Noon);
    }

    [Fact]
    public async Task A_value_that_goes_stale_is_missing()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Runbook, evaluator: new RangesEvaluator());
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.01);
        (await StatusAsync()).Should().Be("normal");
        await host.RunAsync(TimeSpan.FromMinutes(6));
        (await StatusAsync()).Should().Be("missing");

        async Task<string?> StatusAsync() => (await host.Client.GetFromJsonAsync<JsonElement>("/api/runbooks/support-agent/ranges"))
            .GetProperty("ranges").EnumerateArray().Single(range => range.GetProperty("reading").GetString() == "Error rate").GetProperty("status").GetString();
    }

    [Fact]
    public async Task An_unknown_runbook_is_a_problem_that_names_the_hosted_ones()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Runbook, evaluator: new RangesEvaluator());
        var response = await host.Client.GetAsync("/api/runbooks/other/ranges");
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().Contain("support-agent");
    }

    static ProbeDefinition Condition(string text, int scope) => new() { Text = text, Scope = scope };

    static MetricSample Trips(RunbookTestHost host, string tool, double total) => new()
    {
        Name = ThresholdRunbook.Trips,
        Kind = SampleKind.Counter,
        Labels = [KeyValuePair.Create("tool", tool)],
        Timestamp = host.Clock.GetUtcNow(),
        Value = total,
    };
}
