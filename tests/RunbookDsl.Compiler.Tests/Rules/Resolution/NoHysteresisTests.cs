using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class NoHysteresisTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate <= {|RB3002:0.10|}")]
    [InlineData("m => m.ErrorRate > 10.Percent()", "m => m.ErrorRate < {|RB3002:0.1|}")]
    [InlineData("m => m.ErrorRate < 10.Percent()", "m => {|RB3002:10.Percent()|} <= m.ErrorRate")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => !(m.Guardrails.Increase(1.Hours()) > {|RB3002:5|})")]
    [InlineData("m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(7.Days())", "m => m.Cost.Increase(1.Hours()) <= {|RB3002:2|} * m.Cost.Increase(1.Hours()).Usual(7.Days())")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > m.Guardrails.Increase(1.Hours()).Usual(7.Days())", "m => {|RB3002:m.Guardrails.Increase(1.Hours()) <= m.Guardrails.Increase(1.Hours()).Usual(7.Days())|}")]
    [InlineData("m => 2 * m.ErrorRate > 0.20", "m => m.ErrorRate < {|RB3002:0.10|}")]
    [InlineData("m => m.ErrorRate > 0.10 && m.Queue > 50", "m => m.ErrorRate < 0.05 || m.Queue <= {|RB3002:50|}")]
    public Task Reports_a_resolution_at_the_trigger(string trigger, string resolution) => RuleVerifier<NoHysteresis>.VerifyAsync(Source(trigger, $"ResolvedWhen({resolution})"));

    [Theory]
    [InlineData("m => m.ErrorRate > 0.10", "ResolvedWhen(m => m.ErrorRate < 0.05)")]
    [InlineData("m => m.ErrorRate > 0.10", "ResolvedWhen(m => m.ErrorRate <= 0.10, stableFor: 10.Minutes())")]
    [InlineData("m => m.ErrorRate > 0.10", "KeepFiring(10.Minutes()).ResolvedWhen(m => m.ErrorRate <= 0.10)")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 0", "ResolvedWhen(m => m.Guardrails.Increase(1.Hours()) <= 0)")]
    [InlineData("m => m.Queue >= 1", "ResolvedWhen(m => m.Queue < 1)")]
    [InlineData("m => m.Load < 1", "ResolvedWhen(m => m.Load >= 1)")]
    [InlineData("m => m.ErrorRate < 100.Percent()", "ResolvedWhen(m => m.ErrorRate >= 100.Percent())")]
    [InlineData("m => m.ErrorRate > 0.10", "ResolvedWhen(m => m.ErrorRate.Average(5.Minutes()) <= 0.10)")]
    [InlineData("m => m.ErrorRate.IsMissing(5.Minutes())", "ResolvedWhen(m => !m.ErrorRate.IsMissing(5.Minutes()))")]
    [InlineData("m => m.ErrorRate > 0.10", "Check(\"Why?\")")]
    public Task Is_silent_with_a_gap_and_where_there_can_be_none(string trigger, string clause) => RuleVerifier<NoHysteresis>.VerifyAsync(Source(trigger, clause));

    [Fact]
    public Task Proposes_another_value() => RuleVerifier<NoHysteresis>.VerifyAsync(
        Source("m => m.ErrorRate > {|#1:10.Percent()|}", "ResolvedWhen(m => m.ErrorRate <= {|#0:10.Percent()|})"),
        RuleVerifier<NoHysteresis>.Diagnostic("RB3002", DiagnosticSeverity.Warning, "Alert 'High Error Rate' fires above 10 % (line 16) and resolves at most 10 %, so that it flaps when error rate wavers around it; leave a gap, as with 8.Percent()", places: 2));

    static string Source(string trigger, string clause) => RunbookSource.Alert(trigger, $"\n.{clause}");
}
