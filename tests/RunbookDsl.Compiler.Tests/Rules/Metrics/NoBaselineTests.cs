using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class NoBaselineTests
{
    [Theory]
    [InlineData("Alert(\"A\").When(m => m.Cost.Increase(1.Hours()) > 2 * {|RB1010:m.Cost.Increase(1.Hours()).Normal.Upper|}).Page(Primary);")]
    [InlineData("Alert(\"A\").When(m => m.Load < {|RB1010:m.Load.Normal.Lower|}).Page(Primary);")]
    [InlineData("Alert(\"A\").When(m => m.Guardrails.Rate(5.Minutes()) > 3 * {|RB1010:m.Guardrails.Rate(5.Minutes()).Normal.Upper|}).Page(Primary);")]
    [InlineData("Alert(\"A\").When(m => m.Guardrails.Rate(1.Hours()) > 3 * {|RB1010:m.Guardrails.Rate(1.Hours()).Normal|}).Page(Primary);")]
    [InlineData("Alert(\"A\").When(m => m.Guardrails.Rate(1.Hours()) > {|RB1010:m.Guardrails.Rate(1.Hours()).Normal|} * 3).Page(Primary);")]
    [InlineData("Expect(\"Calm\", m => m.Queue <= {|RB1010:m.Queue.Normal.Upper|});")]
    public Task Reports_a_normal_that_is_not_known(string body) => RuleVerifier<NoBaseline>.VerifyAsync(Source(body));

    [Theory]
    [InlineData("Alert(\"A\").When(m => m.Guardrails.Rate(1.Hours()) > 3 * m.Guardrails.Rate(1.Hours()).Normal.Upper).Page(Primary);")]
    [InlineData("Alert(\"A\").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days())).Page(Primary);")]
    [InlineData("Alert(\"A\").When(m => m.Load > 3).Page(Primary);")]
    public Task Is_silent_on_declared_and_usual_values(string body) => RuleVerifier<NoBaseline>.VerifyAsync(Source(body));

    [Fact]
    public Task Says_what_is_wrong() => RuleVerifier<NoBaseline>.VerifyAsync(
        Source("Alert(\"A\").When(m => m.Guardrails.Rate(1.Hours()) > 3 * {|#0:m.Guardrails.Rate(1.Hours()).Normal|}).Page(Primary);"),
        RuleVerifier<NoBaseline>.Diagnostic("RB1010", DiagnosticSeverity.Warning, "What is normal for rate of guardrails over 1 hour is a range, 0 per second to 10 per hour (line 16); say which end is meant, .Normal.Upper or .Normal.Lower", places: 2));

    [Fact]
    public Task Says_that_none_is_declared() => RuleVerifier<NoBaseline>.VerifyAsync(
        Source("Alert(\"A\").When(m => m.Cost.Increase(1.Hours()) > 2 * {|#0:m.Cost.Increase(1.Hours()).Normal.Upper|}).Page(Primary);"),
        RuleVerifier<NoBaseline>.Diagnostic("RB1010", DiagnosticSeverity.Warning, "Cost in 1 hour has no normal range, so this can never be told; declare one with Metric(...).Normal(...), or compare with .Usual(over: 7.Days())"));

    [Fact]
    public Task Takes_the_range_as_its_upper_end() => RuleVerifier<NoBaseline>.VerifyAsync(
        Source("Alert(\"A\").When(m => m.Guardrails.Rate(1.Hours()) > {|RB1010:m.Guardrails.Rate(1.Hours()).Normal|}).Page(Primary);"));

    static string Source(string body) => RunbookSource.Define(
        $$"""
        Metric(m => {|#1:m.Guardrails.Rate(1.Hours())|}).Normal(0.PerHour(), 10.PerHour());
        Metric(m => m.Load).Warning(above: 3);
        {{body}}
        """);
}
