namespace CompilerTests.Rules;

/// <summary>What a newcomer types is no wall of warnings: nothing of incidents, schedules and further channels is asked of a runbook that has not begun to speak of them.</summary>
public sealed class QuickRunbookTests
{
    [Theory]
    [InlineData("""Slack("#shop").RoundTheClock()""", """.Severity(Critical).Page(OnCall).ResolvedWhen(m => m.ErrorRate < 0.05)""")]
    [InlineData("""Webhook("pager")""", """.Severity(Warning).Page(OnCall).ResolvedWhen(m => m.ErrorRate < 0.05)""")]
    [InlineData("""PagerDuty("shop").RoundTheClock()""", """.Severity(Critical).Opens(Sev3).Page(OnCall).ResolvedWhen(m => m.ErrorRate < 0.05)""")]
    public async Task Is_left_alone(string channel, string clauses)
    {
        var source = RunbookSource.File($$"""
            [Runbook]
            public sealed partial class ShopRunbook : Runbook<AgentMetrics>
            {
                static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").{{channel}};

                protected override void Define()
                {
                    About("Shop").Version("1").Updated(2026, 11, 22).Owner("Shop").OnCall(OnCall);
                    Alert("High Error Rate").When(m => m.ErrorRate > 0.10).For(5.Minutes()){{clauses}};
                }
            }
            """);

        (await Build.DiagnosticsAsync(source)).Select(diagnostic => diagnostic.Id)
            .Where(id => id.StartsWith("RB3", StringComparison.Ordinal) || id.StartsWith("RB4", StringComparison.Ordinal) || id.StartsWith("RB5", StringComparison.Ordinal) || id.StartsWith("RB6", StringComparison.Ordinal))
            .Should().BeEmpty();
    }
}
