using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class PageFixTests
{
    [Theory]
    [InlineData(
        "Alert({|RB5001:\"A\"|}).When(m => m.Load > 3).Severity(Critical);",
        "Alert(\"A\").When(m => m.Load > 3).Severity(Critical).Page(Primary);")]
    [InlineData(
        "Alert({|RB5001:\"A\"|}).When(m => m.Load > 3)\n            .Severity(Critical)\n            .Check(\"Logs\"); // look",
        "Alert(\"A\").When(m => m.Load > 3)\n            .Severity(Critical)\n            .Check(\"Logs\")\n            .Page(Primary); // look")]
    [InlineData(
        "Alert({|RB5001:\"A\"|})\n            // when it is late\n            .When(m => m.Load > 3).For(5.Minutes());",
        "Alert(\"A\")\n            // when it is late\n            .When(m => m.Load > 3).For(5.Minutes())\n            .Page(Primary);")]
    public Task Pages_whoever_is_on_call(string before, string after) => FixVerifier<PageFix>.VerifyAsync(RunbookSource.Define(before), RunbookSource.Define(after));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<PageFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert({|RB5001:"One"|}).When(m => m.Load > 3);
            Alert("Two").When(m => m.Load > 4).EscalateTo(Lead).After(5.Minutes());
            Alert("Three").When(m => m.Load > 5).Severity(Info);
            Alert({|RB5001:"Four"|}).When(m => m.Load > 6).Severity(Critical);
            """),
        RunbookSource.Define("""
            Alert("One").When(m => m.Load > 3).Page(Primary);
            Alert("Two").When(m => m.Load > 4).EscalateTo(Lead).After(5.Minutes());
            Alert("Three").When(m => m.Load > 5).Severity(Info);
            Alert("Four").When(m => m.Load > 6).Severity(Critical).Page(Primary);
            """));

    [Fact]
    public Task Pages_a_contact_of_another_class_by_its_full_name()
    {
        const string Team = "public static class Team { public static readonly Contact OnCall = Contact.Of(\"Team\", \"Customer Platform\").Slack(\"#team\"); }";
        const string Runbook = "[Runbook] public sealed partial class Support : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\").OnCall(Team.OnCall); %; } }\n";
        return FixVerifier<PageFix>.VerifyAsync(
            RunbookSource.File(Runbook.Replace("%", "Alert({|RB5001:\"A\"|}).When(m => m.Load > 3)", StringComparison.Ordinal) + Team),
            RunbookSource.File(Runbook.Replace("%", "Alert(\"A\").When(m => m.Load > 3).Page(Team.OnCall)", StringComparison.Ordinal) + Team));
    }

    [Fact]
    public Task Pages_the_first_contact_where_nobody_is_on_call() => FixVerifier<PageFix>.VerifyAsync(
        RunbookSource.Define("""Alert({|RB5001:"A"|}).When(m => m.Load > 3);""", about: """About("Support Agent");"""),
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Page(Primary);""", about: """About("Support Agent");"""));

    [Fact]
    public Task Offers_nothing_where_there_is_nobody_to_call() => FixVerifier<PageFix>.VerifyNoneAsync(RunbookSource.File(
        "[Runbook] public sealed partial class Support : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); Alert({|RB5001:\"A\"|}).When(m => m.Load > 3); } }"));

    [Fact]
    public Task Offers_nothing_in_a_loop_that_makes_several_alerts() => FixVerifier<PageFix>.VerifyNoneAsync(RunbookSource.Define("""
        foreach (var limit in new[] { 3.0 })
        {
            Alert({|RB5001:"A"|}).When(m => m.Load > limit);
        }
        """));
}
