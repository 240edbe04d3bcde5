using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class RawCounterTests
{
    [Theory]
    [InlineData("m => {|CS0019:{|RB1003:m.Guardrails|} > 100|}")]
    [InlineData("m => {|CS0019:50.Usd() <= {|RB1003:m.Cost|}|}")]
    [InlineData("m => {|CS0019:{|RB1003:m.Guardrails|} > 20.PerHour()|}")]
    [InlineData("m => m.Load > 3 && {|CS0019:{|RB1003:m.Guardrails|} >= 100|}")]
    public Task Reports_a_counter_as_it_is(string body) => RuleVerifier<RawCounter>.VerifyAsync(Source(body));

    [Theory]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 100")]
    [InlineData("m => m.Guardrails.Rate(5.Minutes()) > 20.PerHour()")]
    [InlineData("m => m.Load > 3")]
    [InlineData("m => m.Guardrails.IsMissing(1.Hours())")]
    public Task Is_silent_on_growth_and_gauges(string body) => RuleVerifier<RawCounter>.VerifyAsync(Source(body));

    [Fact]
    public Task Says_what_is_wrong() => RuleVerifier<RawCounter>.VerifyAsync(
        Source("m => {|CS0019:{|#0:m.Guardrails|} > 100|}"),
        RuleVerifier<RawCounter>.Diagnostic("RB1003", DiagnosticSeverity.Error, "Guardrails counts since its process began, so that it crosses every threshold in time; compare how much it grew, as in m.Guardrails.Increase(1.Hours())"));

    static string Source(string condition) => RunbookSource.Alert(condition);
}
