using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class ConstantConditionTests
{
    [Theory]
    [InlineData("m => {|RB2008:m.ErrorRate > 0.15 && m.ErrorRate < 0.10|}")]
    [InlineData("m => {|RB2008:m.ErrorRate > 100.Percent()|}")]
    [InlineData("m => {|RB2008:m.Queue < 0|}")]
    [InlineData("m => {|RB2008:m.Guardrails.Increase(1.Hours()) >= 0|}")]
    [InlineData("m => {|RB2008:m.Load > 3 || m.Load < 5|}")]
    [InlineData("m => {|RB2008:!(m.Load > 3) && 2 * m.Load > 8|}")]
    [InlineData("m => {|RB2008:m.Wait.P95(5.Minutes()) / 2 < 0.Seconds()|}")]
    [InlineData("m => m.ErrorRate > 0.10 || {|RB2008:m.Queue > 5 && m.Queue == 0|}")]
    [InlineData("m => m.ErrorRate > 0.10 && {|RB2008:m.Queue >= 0|}")]
    [InlineData("m => {|RB2008:m.Queue > 3 * m.Queue.Usual(7.Days()) && m.Queue < 2 * m.Queue.Usual(7.Days())|}")]
    [InlineData("m => {|RB2008:m.Load != 3 || m.Load != 4|}")]
    [InlineData("m => {|RB2008:m.Queue + m.Guardrails.Increase(1.Hours()) < 0|}")]
    [InlineData("m => {|RB2008:m.Wait.P95(5.Minutes()) > Timeout && m.Wait.P95(5.Minutes()) < 0.5 * Timeout|}")]
    [InlineData("m => {|RB2008:m.Guardrails.Increase(1.Hours()) > Turns && m.Guardrails.Increase(1.Hours()) < 0.5 * Turns|}")]
    public Task Reports_what_never_or_always_holds(string condition) => RuleVerifier<ConstantCondition>.VerifyAsync(Source(condition));

    [Theory]
    [InlineData("m => m.ErrorRate > 0.10 && m.ErrorRate < 0.15")]
    [InlineData("m => m.ErrorRate >= 1 || m.ErrorRate <= 0")]
    [InlineData("m => m.Queue == 0")]
    [InlineData("m => m.Load < 0 && m.Load > -10")]
    [InlineData("m => m.Wait.P95(5.Minutes()) > 10.Seconds() && m.Wait.P50(5.Minutes()) < 2.Seconds()")]
    [InlineData("m => m.Queue > 3 * m.Queue.Usual(7.Days()) && m.Queue > 20")]
    [InlineData("m => m.Load > 3 * m.Load.Usual(7.Days()) && m.Load < 2 * m.Load.Usual(7.Days())")]
    [InlineData("m => m.Queue >= 2 * m.Queue.Usual(7.Days()) && m.Queue <= m.Queue.Usual(7.Days())")]
    [InlineData("m => m.ErrorRate.IsMissing(5.Minutes()) || m.ErrorRate > 0.10")]
    [InlineData("m => m.Wait.P95(5.Minutes()) > 0.8 * Timeout")]
    [InlineData("m => m.Queue > m.Queue.Normal.Upper")]
    [InlineData("m => m.Queue - m.Guardrails.Increase(1.Hours()) < 0")]
    public Task Is_silent_about_what_may_hold_or_not(string condition) => RuleVerifier<ConstantCondition>.VerifyAsync(Source(condition));

    [Theory]
    [InlineData("m => m.ErrorRate > 10")]
    [InlineData("m => m.Queue > -1")]
    [InlineData("m => m.ErrorRate > 120.Percent()")]
    public Task Leaves_wrong_values_to_RB1001_and_RB1002(string condition) => RuleVerifier<ConstantCondition>.VerifyAsync(Source(condition));

    [Theory]
    [InlineData("Alert(\"A\").When(m => m.Queue > 5).Page(Primary).ResolvedWhen(m => {|RB2008:m.Queue < 0|});")]
    [InlineData("Expect(\"Few wait\", m => {|RB2008:m.Queue >= 0|});")]
    [InlineData("Issue(\"Stuck\").Symptom(m => {|RB2008:m.Queue > 9 && m.Queue < 3|}).Resolve(\"Restart\");")]
    public Task Reports_it_wherever_it_stands(string body) => RuleVerifier<ConstantCondition>.VerifyAsync(RunbookSource.Define(body));

    [Fact]
    public Task Says_why_it_never_holds() => RuleVerifier<ConstantCondition>.VerifyAsync(
        Source("m => {|#0:{|#1:m.ErrorRate > 15.Percent()|} && {|#2:m.ErrorRate < 10.Percent()|}|}"),
        RuleVerifier<ConstantCondition>.Diagnostic("RB2008", DiagnosticSeverity.Error, "This is never true: error rate cannot be above 15 % and below 10 % at once; correct the comparison or leave it out", places: 3));

    [Fact]
    public Task Says_why_it_always_holds() => RuleVerifier<ConstantCondition>.VerifyAsync(
        Source("m => {|#0:m.Queue >= 0|}"),
        RuleVerifier<ConstantCondition>.Diagnostic("RB2008", DiagnosticSeverity.Error, "This is always true: queue is never below 0; correct the comparison or leave it out"));

    static string Source(string condition) => RunbookSource.Define(
        $"""Alert("A").When({condition}).Severity(Critical).Page(Primary);""",
        "static readonly Setting<TimeSpan> Timeout = Setting(\"timeout\", 5.Seconds()).Between(1.Seconds(), 10.Seconds()); static readonly Setting<int> Turns = Setting(\"max_turns\", 20).Between(1, 100);");
}
