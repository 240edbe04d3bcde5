using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class WindowTooShortTests
{
    [Theory]
    [InlineData("m => m.Guardrails.Increase({|RB1007:20.Seconds()|}) > 5")]
    [InlineData("m => m.Load.Average({|RB1007:29.Seconds()|}) > 5")]
    [InlineData("m => m.Guardrails.Increase({|RB1007:0.Minutes()|}) > 5")]
    [InlineData("m => m.Wait.P95({|RB1007:15.Seconds()|}) > 2.Seconds()")]
    public Task Reports_a_window_of_one_sample(string condition) => RuleVerifier<WindowTooShort>.VerifyAsync(RunbookSource.Alert(condition));

    [Theory]
    [InlineData("m => m.Guardrails.Increase(30.Seconds()) > 5")]
    [InlineData("m => m.Load > 5")]
    [InlineData("m => m.Wait.P95(5.Minutes()) > 2.Seconds()")]
    public Task Is_silent_on_longer_ones(string condition) => RuleVerifier<WindowTooShort>.VerifyAsync(RunbookSource.Alert(condition));

    [Fact]
    public Task Looks_beyond_alerts() => RuleVerifier<WindowTooShort>.VerifyAsync(RunbookSource.Define("""
        Metric(m => m.Wait.P95({|RB1007:5.Seconds()|})).Normal(1.Seconds(), 3.Seconds());
        Expect("Quick", m => m.Wait.P50({|RB1007:10.Seconds()|}) < 1.Seconds());
        """));

    [Fact]
    public Task Names_the_interval() => RuleVerifier<WindowTooShort>.VerifyAsync(
        RunbookSource.Define("Alert(\"A\").When(m => m.Guardrails.Increase({|#0:1.Minutes()|}) > 5).Page(Primary);", about: "About(\"A\").EvaluateEvery({|#1:1.Minutes()|});"),
        RuleVerifier<WindowTooShort>.Diagnostic("RB1007", DiagnosticSeverity.Warning, "Guardrails in 1 minute looks back over 1 minute, but samples are looked at every 1 minute (line 15), so that one late sample leaves it without a value; look back over 2 minutes or more", places: 2));
}
