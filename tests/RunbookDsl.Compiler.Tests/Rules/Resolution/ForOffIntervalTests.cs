using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class ForOffIntervalTests
{
    [Theory]
    [InlineData("{|RB3007:20.Seconds()|}", "")]
    [InlineData("{|RB3007:7.Minutes()|}", ".EvaluateEvery(5.Minutes())")]
    [InlineData("{|RB3007:100.Seconds()|}", ".EvaluateEvery(1.Minutes())")]
    public Task Reports_a_time_that_no_tick_ends(string wait, string interval) => RuleVerifier<ForOffInterval>.VerifyAsync(Source(wait, interval));

    [Theory]
    [InlineData("30.Seconds()", "")]
    [InlineData("10.Seconds()", "")]
    [InlineData("5.Minutes()", ".EvaluateEvery(5.Minutes())")]
    [InlineData("0.Minutes()", "")]
    public Task Is_silent_on_whole_intervals_and_on_less_than_one(string wait, string interval) => RuleVerifier<ForOffInterval>.VerifyAsync(Source(wait, interval));

    [Fact]
    public Task Says_how_long_it_waits() => RuleVerifier<ForOffInterval>.VerifyAsync(
        Source("{|#0:7.Minutes()|}", ".EvaluateEvery({|#1:5.Minutes()|})"),
        RuleVerifier<ForOffInterval>.Diagnostic("RB3007", DiagnosticSeverity.Info, "Alert 'A' waits for 7 minutes, but is evaluated every 5 minutes (line 15), so it waits for 10 minutes", places: 2));

    static string Source(string wait, string interval) => RunbookSource.Define(
        $"""Alert("A").When(m => m.Load > 3).For({wait}).Page(Primary);""", about: $"""About("Support Agent"){interval};""");
}
