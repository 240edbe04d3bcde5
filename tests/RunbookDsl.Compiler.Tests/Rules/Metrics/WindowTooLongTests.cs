using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Engine;

namespace CompilerTests.Rules.Metrics;

public sealed class WindowTooLongTests
{
    [Theory]
    [InlineData("m => m.Guardrails.Rate(1.Hours()) > 3 * m.Guardrails.Rate(1.Hours()).Usual(over: {|RB1008:365.Days()|})")]
    [InlineData("m => m.Guardrails.Increase({|RB1008:97.Days()|}) > 5")]
    [InlineData("m => m.Load.Average({|RB1008:200.Days()|}) > 5")]
    [InlineData("m => m.Load.IsMissing({|RB1008:2.Days()|})")]
    public Task Reports_what_is_not_kept_for_so_long(string condition) => RuleVerifier<WindowTooLong>.VerifyAsync(RunbookSource.Alert(condition));

    [Theory]
    [InlineData("m => m.Guardrails.Rate(1.Hours()) > 3 * m.Guardrails.Rate(1.Hours()).Usual(over: 4.Weeks())")]
    [InlineData("m => m.Guardrails.Increase(96.Days()) > 5")]
    [InlineData("m => m.Load.IsMissing(24.Hours())")]
    [InlineData("m => m.Load > 5")]
    public Task Is_silent_on_what_is(string condition) => RuleVerifier<WindowTooLong>.VerifyAsync(RunbookSource.Alert(condition));

    [Fact]
    public Task Looks_beyond_alerts() => RuleVerifier<WindowTooLong>.VerifyAsync(RunbookSource.Define("""
        Metric(m => m.Wait.P95({|RB1008:365.Days()|})).Normal(1.Seconds(), 3.Seconds());
        """));

    [Fact]
    public Task Says_what_comes_of_it() => RuleVerifier<WindowTooLong>.VerifyAsync(
        RunbookSource.Alert("m => m.Load.IsMissing({|#0:2.Days()|})"),
        RuleVerifier<WindowTooLong>.Diagnostic("RB1008", DiagnosticSeverity.Warning, "Load looks back over 2 days, but a series that sends nothing is forgotten after 1 day, so that this never holds; look back over 1 day or less"));

    [Fact]
    public void Knows_how_long_the_engine_remembers_a_series() => new EngineOptions().IdleAfter.Should().Be(WindowTooLong.Remembered);
}
