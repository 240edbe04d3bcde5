using System.Text.Json;
using RunbookDsl.EndToEnd.Processes;

namespace RunbookDsl.EndToEnd.SupportAgent;

/// <summary>A day of the example: the real host, the real agent as a process of its own, real OTLP between them.</summary>
public sealed class SupportAgentDayTests
{
    static readonly string[] Alerts = ["high-error-rate", "circuit-breaker-trips", "guardrail-spike", "high-latency", "cost-anomaly"];

    // A day at this speed takes 66 seconds; what is waited for is its end, the limits only end a test that hangs.
    const string Speed = "1300";
    static readonly TimeSpan Hangs = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task AllFiveAlertsFireAndResolveAndSomeoneIsTold()
    {
        await using var receiver = await PageReceiver.StartAsync();
        await using var example = PrintingProcess.Start("examples/SupportAgent", "SupportAgent.dll", Settings(receiver), "--speed", Speed, "--port", "0");
        var page = new Uri((await example.LineAsync("Open http", Hangs))["Open ".Length..].Trim());
        await example.LineAsync("keeps showing it until Ctrl-C", Hangs);

        using var client = new HttpClient { BaseAddress = page };
        using var transitions = JsonDocument.Parse(await client.GetStringAsync("api/transitions?limit=500"));
        using var states = JsonDocument.Parse(await client.GetStringAsync("api/alerts"));
        var children = example.Children();
        var exitCode = await example.InterruptAsync(Hangs);

        foreach (var alert in Alerts)
        {
            Changes(transitions, alert, "to").Should().Contain("firing", "{0} fires in the day:\n{1}", alert, string.Join('\n', example.Lines));
            Changes(transitions, alert, "from").Should().Contain(state => state == "firing" || state == "resolving", "{0} resolves in the day", alert);
            States(states, alert).Should().NotBeEmpty().And.OnlyContain(state => state == "inactive");
            receiver.Pages.Should().Contain(sent => sent.Alert == alert && sent.Event == "firing").And.Contain(sent => sent.Alert == alert && sent.Event == "resolved");
        }

        receiver.Pages.Should().OnlyContain(sent => sent.Signature.StartsWith("v1="));
        // Delivery is at least once: what comes again, as on a clock this fast it may, carries the key it had.
        receiver.Pages.Select(sent => sent with { Signature = "" }).Distinct().Select(sent => sent.IdempotencyKey).Should().OnlyHaveUniqueItems();
        foreach (var name in new[] { "High Error Rate", "Circuit Breaker Trips", "Guardrail Spike", "High Latency", "Cost Anomaly" })
        {
            example.Lines.Should().Contain(line => line.Contains($"FIRING Support Agent / {name}"), "the console tells");
            example.Lines.Should().Contain(line => line.Contains(name) && line.Contains("fired ") && line.Contains("resolved ") && !line.Contains("still firing"), "the summary tells");
        }

        exitCode.Should().Be(0);
        example.Lines.Should().NotContain(line => line.StartsWith("   at "), "Ctrl-C is no failure");
        children.Should().ContainSingle().Which.Should().Match(id => !Directory.Exists($"/proc/{id}"), "the agent goes with its host");
    }

    static Dictionary<string, string> Settings(PageReceiver receiver) => new(StringComparer.Ordinal)
    {
        ["Runbooks__Channels__Webhooks__support-agent__Url"] = receiver.Address,
        ["Runbooks__Channels__Webhooks__support-agent__Secrets__0"] = "a secret of the tests only",
        ["Runbooks__Channels__AllowPlainHttp"] = "true",
        ["Runbooks__Channels__AllowedNetworks__0"] = "127.0.0.0/8",
    };

    static IEnumerable<string?> Changes(JsonDocument transitions, string alert, string side) =>
        transitions.RootElement.GetProperty("transitions").EnumerateArray().Where(item => item.GetProperty("alert").GetString() == alert).Select(item => item.GetProperty(side).GetString());

    static IEnumerable<string?> States(JsonDocument states, string alert) =>
        states.RootElement.GetProperty("alerts").EnumerateArray().Where(item => item.GetProperty("alert").GetString() == alert).Select(item => item.GetProperty("state").GetString());
}
