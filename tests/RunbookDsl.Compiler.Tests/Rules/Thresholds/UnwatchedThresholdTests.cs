using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class UnwatchedThresholdTests
{
    [Theory]
    [InlineData("Warning(above: {|RB2005:5.Percent()|}).Critical(above: 10.Percent())", "When(m => m.ErrorRate > 10.Percent()).Severity(Critical)")]
    [InlineData("Warning(above: 5.Percent()).Critical(above: {|RB2005:10.Percent()|})", "When(m => m.ErrorRate > 5.Percent())")]
    [InlineData("Warning(above: {|RB2005:5.Percent()|}).Critical(above: {|RB2005:10.Percent()|})", "When(m => m.Queue > 100).Severity(Critical)")]
    // The alert watches the critical threshold, though it calls it a warning.
    [InlineData("Warning(above: {|RB2005:5.Percent()|}).Critical(above: 10.Percent())", "When(m => m.ErrorRate > 10.Percent()).Severity(Warning)")]
    [InlineData("Warning(above: 5.Percent(), below: {|RB2005:1.Percent()|})", "When(m => m.ErrorRate > 5.Percent())")]
    // It looks at the metric in another way, and waits for more.
    [InlineData("Warning(above: {|RB2005:10.Percent()|})", "When(m => m.ErrorRate.Average(5.Minutes()) > 20.Percent())")]
    public Task Reports_a_threshold_without_an_alert(string thresholds, string clauses) => RuleVerifier<UnwatchedThreshold>.VerifyAsync(Source(thresholds, clauses));

    [Theory]
    [InlineData("Critical(above: 10.Percent())", "When(m => m.ErrorRate > 10.Percent()).Severity(Critical)")]
    [InlineData("Critical(above: 10.Percent())", "When(m => 0.1 < m.ErrorRate && m.Queue > 5).Severity(Critical)")]
    [InlineData("Warning(above: 10.Percent())", "When(m => m.ErrorRate.Average(5.Minutes()) > 10.Percent())")]
    [InlineData("Warning(above: 10.Percent())", "When(m => m.ErrorRate.Average(1.Hours()) > 8.Percent())")]
    [InlineData("Warning(above: 10.Percent())", "ForEach(m => m.Tool).When(m => 0.10 < m.ErrorRate.Or(0))")]
    // RB2006 speaks of the difference.
    [InlineData("Critical(above: 10.Percent())", "When(m => m.ErrorRate > 12.Percent()).Severity(Critical)")]
    [InlineData("Warning(above: 5.Percent()).Critical(above: 10.Percent())", "When(m => m.ErrorRate > 3 * m.ErrorRate.Usual(over: 7.Days()))")]
    [InlineData("Warning(above: 5.Percent()).Critical(above: 3.Percent())", "When(m => m.Queue > 5)")]
    [InlineData("Warning(above: 5)", "When(m => m.Queue > 5)")]
    [InlineData("Normal(0.Percent(), 5.Percent())", "When(m => m.Queue > 5)")]
    public Task Is_silent_about_a_watched_one_and_about_a_wrong_one(string thresholds, string clauses) => RuleVerifier<UnwatchedThreshold>.VerifyAsync(Source(thresholds, clauses));

    [Fact]
    public Task Is_silent_where_an_alert_counts_what_is_declared_as_a_rate() => RuleVerifier<UnwatchedThreshold>.VerifyAsync(RunbookSource.Define(
        """Metric(m => m.Guardrails.Rate(1.Hours())).Warning(above: 20.PerHour()); Alert("A").When(m => m.Guardrails.Increase(1.Hours()) > 20).Page(Primary);"""));

    [Fact]
    public Task Says_what_nobody_watches() => RuleVerifier<UnwatchedThreshold>.VerifyAsync(
        RunbookSource.Define("Metric(m => m.Wait.P95(5.Minutes())).Warning(above: {|#0:5.Seconds()|});"),
        RuleVerifier<UnwatchedThreshold>.Diagnostic("RB2005", DiagnosticSeverity.Warning, "P95 of wait over 5 minutes is worth a warning above 5 seconds, but no alert of that severity watches it; add one, or leave the threshold out"));

    static string Source(string thresholds, string clauses) => RunbookSource.Define($"""Metric(m => m.ErrorRate).{thresholds}; Alert("A").{clauses}.Page(Primary);""");
}
