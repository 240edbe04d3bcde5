using RunbookDsl.EndToEnd.Processes;

namespace RunbookDsl.EndToEnd.SupportAgent;

/// <summary>The compiler's rules, asked again at start about values that only configuration knows.</summary>
public sealed class ConfiguredValueTests
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_value_that_keeps_an_alert_from_ever_firing_keeps_the_host_from_starting()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["Runbooks__Settings__support-agent__timeout"] = "5s" };
        await using var example = PrintingProcess.Start("examples/SupportAgent", "SupportAgent.dll", environment);

        var line = await example.LineAsync("RB2003", Patience);

        line.Should().Contain("setting 'timeout' limits it").And.Contain("Runbooks:Settings:support-agent:timeout is 5 s, from environment variables");
        example.Lines.Should().NotContain(printed => printed.StartsWith("   at ", StringComparison.Ordinal));
    }
}
