using CompilerTests.Rules;
using RunbookDsl.CodeFixes.Refactorings;

namespace CodeFixTests.Refactorings;

public sealed class ForEachRefactoringTests
{
    [Fact]
    public Task Makes_one_alert_of_those_that_differ_in_a_label() => RefactoringVerifier<ForEachRefactoring>.VerifyAsync(
        RunbookSource.Define("""
            // far away
                    Alert("Slow in eu").When(m => m.Latency.Where(m.Region == "eu").P95(5.Minutes()) > [||]10.Seconds())
                        .Page(Primary) // at once
                        .ResolvedWhen(m => m.Latency.Where(m.Region == "eu").P95(5.Minutes()) < 5.Seconds());
                    // near
                    Alert("Slow in us").When(m => m.Latency.Where(m.Region == "us").P95(5.Minutes()) > 10.Seconds())
                        .Page(Primary)
                        .ResolvedWhen(m => m.Latency.Where(m.Region == "us").P95(5.Minutes()) < 5.Seconds());
                    Alert("Slow in br").When(m => m.Latency.Where(m.Region == "br").P95(5.Minutes()) > 12.Seconds())
                        .Page(Primary);
            """),
        "Convert to ForEach Region",
        RunbookSource.Define("""
            // far away
                    // near
                    Alert("Slow").ForEach(m => m.Region).When(m => m.Latency.Where(m.Region.In("eu", "us")).P95(5.Minutes()) > 10.Seconds())
                        .Page(Primary) // at once
                        .ResolvedWhen(m => m.Latency.Where(m.Region.In("eu", "us")).P95(5.Minutes()) < 5.Seconds());
                    Alert("Slow in br").When(m => m.Latency.Where(m.Region == "br").P95(5.Minutes()) > 12.Seconds())
                        .Page(Primary);
            """));

    [Fact]
    public Task Keeps_the_labels_that_the_alerts_have_besides() => RefactoringVerifier<ForEachRefactoring>.VerifyAsync(
        RunbookSource.Define("""
            Alert("EU requests").When(m => m.Requests.Where(m.Region == "eu").Rate(5.Minutes()) > 9.PerSecond()).Page(Primary);
                    Alert("US requests").When(m => m.Requests.Where(m.Region == "us").Rate(5.Minutes()) > 9.PerSecond()).Page(Primary[||]);
            """),
        "Convert to ForEach Region",
        RunbookSource.Define("""
                    Alert("Requests").ForEach(m => (m.Region, m.Status)).When(m => m.Requests.Where(m.Region.In("eu", "us")).Rate(5.Minutes()) > 9.PerSecond()).Page(Primary);
            """).Replace("        Alert(\"Requests\")", "Alert(\"Requests\")", StringComparison.Ordinal));

    [Theory]
    [InlineData("> 10.Seconds()).Page(Primary)", "> 11.Seconds()).Page(Primary)")]
    [InlineData("> 10.Seconds()).Page(Primary)", "> 10.Seconds()).Page(Lead)")]
    [InlineData("> 10.Seconds()).WhenMissing(MissingData.Fire).Page(Primary)", "> 10.Seconds()).WhenMissing(MissingData.Fire).Page(Primary)")]
    [InlineData("> 10.Seconds() && m.Requests.Rate(5.Minutes()).Sum() > 1.PerSecond()).Page(Primary)", "> 10.Seconds() && m.Requests.Rate(5.Minutes()).Sum() > 1.PerSecond()).Page(Primary)")]
    public Task Offers_nothing_that_would_mean_something_else(string one, string other) => RefactoringVerifier<ForEachRefactoring>.VerifyNoneAsync(RunbookSource.Define($"""
        Alert("Slow in eu")[||].When(m => m.Latency.Where(m.Region == "eu").P95(5.Minutes()) {one};
        Alert("Slow in us").When(m => m.Latency.Where(m.Region == "us").P95(5.Minutes()) {other};
        """));
}
