using CompilerTests.Rules;
using RunbookDsl.CodeFixes.Refactorings;

namespace CodeFixTests.Refactorings;

public sealed class RangesRefactoringTests
{
    [Fact]
    public Task Declares_what_the_alerts_of_one_reading_say() => RefactoringVerifier<RangesRefactoring>.VerifyAsync(
        RunbookSource.Define("""
            Alert("Errors").When(m => m.ErrorRate > 0.05).Page(Primary);
                    // worse
                    Alert("Many errors").When(m => [||]m.ErrorRate > 10.Percent()).Severity(Critical).Page(Primary);
                    Alert("Slow").When(m => m.Wait.P95(5.Minutes()) > 10.Seconds()).Page(Primary);
            """),
        "Declare range from alerts",
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());
                    Alert("Errors").When(m => m.ErrorRate > 0.05).Page(Primary);
                    // worse
                    Alert("Many errors").When(m => m.ErrorRate > 10.Percent()).Severity(Critical).Page(Primary);
                    Alert("Slow").When(m => m.Wait.P95(5.Minutes()) > 10.Seconds()).Page(Primary);
            """));

    [Fact]
    public Task Declares_all_at_the_class_next_to_those_that_are() => RefactoringVerifier<RangesRefactoring>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.Load).Warning(above: 3); // measured
                    Alert("Load").When(m => m.Load > 3).Page(Primary);
                    Alert("Slow").When(m => m.Wait.P95(5.Minutes()) > 10.Seconds()).Severity(Critical).Page(Primary);
                    Alert("Idle").When(m => m.Queue < 5).Page(Primary);
                    Alert("Busy").When(m => 500 < m.Queue).Severity(Critical).Page(Primary);
            """).Replace("SupportAgentRunbook :", "Support[||]AgentRunbook :", StringComparison.Ordinal),
        "Declare ranges from alerts",
        RunbookSource.Define("""
            Metric(m => m.Load).Warning(above: 3); // measured
                    Metric(m => m.Wait.P95(5.Minutes())).Critical(above: 10.Seconds());
                    Metric(m => m.Queue).Warning(below: 5).Critical(above: 500);
                    Alert("Load").When(m => m.Load > 3).Page(Primary);
                    Alert("Slow").When(m => m.Wait.P95(5.Minutes()) > 10.Seconds()).Severity(Critical).Page(Primary);
                    Alert("Idle").When(m => m.Queue < 5).Page(Primary);
                    Alert("Busy").When(m => 500 < m.Queue).Severity(Critical).Page(Primary);
            """));

    [Theory]
    [InlineData("""Metric(m => m.Load).Warning(above: 3); Alert("A").When(m => m.Load > [||]3).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > [||]3 && m.Queue > 5).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > [||]3).Page(Primary); Alert("B").When(m => m.Load > 4).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > [||]3).Page(Primary); Alert("B").When(m => m.Load > 2).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate > [||]10).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > [||]3).Severity(Info);""")]
    public Task Offers_nothing_that_the_alerts_do_not_say_clearly(string body) => RefactoringVerifier<RangesRefactoring>.VerifyNoneAsync(RunbookSource.Define(body));
}
