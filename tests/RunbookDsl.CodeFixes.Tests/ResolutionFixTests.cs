using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class ResolutionFixTests
{
    [Theory]
    [InlineData(
        "Alert({|RB3005:\"A\"|}).When(m => m.ErrorRate > 0.10).Page(Primary); // look",
        "Alert(\"A\").When(m => m.ErrorRate > 0.10).Page(Primary).ResolvedWhen(m => m.ErrorRate < 8.Percent()); // look")]
    [InlineData(
        "Alert({|RB3005:\"A\"|})\n            // since the move\n            .When(x => x.Wait.P95(5.Minutes()) >= 10.Seconds())\n            .Page(Primary);",
        "Alert(\"A\")\n            // since the move\n            .When(x => x.Wait.P95(5.Minutes()) >= 10.Seconds())\n            .Page(Primary)\n            .ResolvedWhen(x => x.Wait.P95(5.Minutes()) < 8.Seconds());")]
    [InlineData(
        "Alert({|RB3005:\"A\"|}).When(m => m.Queue < 5).Page(Primary);",
        "Alert(\"A\").When(m => m.Queue < 5).Page(Primary).ResolvedWhen(m => m.Queue > 7);")]
    [InlineData(
        "Alert({|RB3005:\"A\"|}).When(m => m.Queue > 0).Page(Primary);",
        "Alert(\"A\").When(m => m.Queue > 0).Page(Primary).ResolvedWhen(m => !(m.Queue > 0), stableFor: 5.Minutes());")]
    [InlineData(
        "Alert({|RB3005:\"A\"|}).When(m => m.Queue > 5 && m.Load > 3).Page(Primary);",
        "Alert(\"A\").When(m => m.Queue > 5 && m.Load > 3).Page(Primary).ResolvedWhen(m => !(m.Queue > 5 && m.Load > 3), stableFor: 5.Minutes());")]
    public Task Asks_for_more_than_the_trigger_s_end(string before, string after) => FixVerifier<ResolutionFix>.VerifyAsync(RunbookSource.Define(before), RunbookSource.Define(after));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<ResolutionFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert({|RB3005:"A"|}).When(m => m.Load > 5).Page(Primary);
            Alert("B").When(m => m.Load > 4).Page(Primary).ResolvedWhen(m => m.Load < 3);
            Alert({|RB3005:"C"|}).When(m => m.Load > 10).Page(Primary);
            """),
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 5).Page(Primary).ResolvedWhen(m => m.Load < 4);
            Alert("B").When(m => m.Load > 4).Page(Primary).ResolvedWhen(m => m.Load < 3);
            Alert("C").When(m => m.Load > 10).Page(Primary).ResolvedWhen(m => m.Load < 8);
            """));

    [Fact]
    public Task Offers_nothing_in_a_loop_that_makes_several_alerts() => FixVerifier<ResolutionFix>.VerifyNoneAsync(RunbookSource.Define("""
        foreach (var limit in new[] { 3.0 })
        {
            Alert({|RB3005:"A"|}).When(m => m.Load > limit);
        }
        """));
}
