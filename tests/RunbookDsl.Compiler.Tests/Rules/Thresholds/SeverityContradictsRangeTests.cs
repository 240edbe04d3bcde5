using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class SeverityContradictsRangeTests
{
    const string Both = "Warning(above: 5.Percent()).Critical(above: 10.Percent())";

    [Theory]
    [InlineData(Both, "When(m => m.ErrorRate > 0.10).Severity({|RB2007:Warning|})")]
    [InlineData(Both, "When(m => !(m.ErrorRate <= 10.Percent())).Severity({|RB2007:Severity.Info|})")]
    [InlineData(Both, "When(m => 5.Percent() <= m.ErrorRate).Severity({|RB2007:Critical|})")]
    [InlineData(Both, "When(m => m.ErrorRate > {|RB2007:10.Percent()|})")]
    [InlineData(Both, "When(m => m.Queue > 5 || m.ErrorRate > 0.10).Severity({|RB2007:Warning|})")]
    [InlineData("Critical(above: 10.Percent())", "When(m => m.ErrorRate > 12.Percent()).Severity({|RB2007:Warning|})")]
    [InlineData("Warning(above: 5.Percent())", "When(m => m.ErrorRate > 3.Percent()).Severity({|RB2007:Critical|})")]
    [InlineData("Warning(below: 20.Percent()).Critical(below: 10.Percent())", "When(m => m.ErrorRate < 10.Percent()).Severity({|RB2007:Warning|})")]
    public Task Reports_the_threshold_of_another_severity(string thresholds, string clauses) => RuleVerifier<SeverityContradictsRange>.VerifyAsync(Source(thresholds, clauses));

    [Theory]
    [InlineData(Both, "When(m => m.ErrorRate > 0.10).Severity(Critical)")]
    [InlineData(Both, "When(m => m.ErrorRate > 5.Percent())")]
    [InlineData(Both, "When(m => m.ErrorRate > 7.Percent()).Severity(Warning)")]
    [InlineData(Both, "When(m => m.ErrorRate > 7.Percent()).Severity(Info)")]
    [InlineData(Both, "When(m => m.ErrorRate > 12.Percent()).Severity(Warning)")]
    [InlineData(Both, "When(m => m.ErrorRate > 10.Percent() && m.Guardrails.Rate(5.Minutes()) < 1.PerHour()).Severity(Warning)")]
    [InlineData(Both, "When(m => m.ErrorRate.Average(5.Minutes()) > 10.Percent()).Severity(Warning)")]
    [InlineData("Critical(above: 10.Percent())", "When(m => m.ErrorRate > 8.Percent()).Severity(Warning)")]
    [InlineData("Warning(above: 10.Percent()).Critical(above: 5.Percent())", "When(m => m.ErrorRate > 10.Percent()).Severity(Critical)")]
    public Task Is_silent_where_they_agree_and_where_it_cannot_tell(string thresholds, string clauses) => RuleVerifier<SeverityContradictsRange>.VerifyAsync(Source(thresholds, clauses));

    [Fact]
    public Task Is_silent_where_another_alert_has_the_declared_severity() => RuleVerifier<SeverityContradictsRange>.VerifyAsync(RunbookSource.Define(
        $"""Metric(m => m.ErrorRate).{Both}; Alert("Soon").When(m => m.ErrorRate > 0.10).Severity(Warning).Page(Primary); Alert("Now").When(m => m.ErrorRate > 0.10).For(5.Minutes()).Severity(Critical).Page(Primary);"""));

    [Fact]
    public Task Names_both_severities_and_the_threshold() => RuleVerifier<SeverityContradictsRange>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.Wait.P95(5.Minutes())).Warning(above: 5.Seconds()).Critical(above: {|#1:10.Seconds()|});
            Alert("Slow").When(m => m.Wait.P95(5.Minutes()) > 10.Seconds()).Severity({|#0:Warning|}).Page(Primary);
            """),
        RuleVerifier<SeverityContradictsRange>.Diagnostic("RB2007", DiagnosticSeverity.Error, "Alert 'Slow' fires above 10 seconds as Warning, but P95 of wait over 5 minutes is critical above 10 seconds (line 16); make it Critical", places: 2));

    static string Source(string thresholds, string clauses) => RunbookSource.Define($"""Metric(m => m.ErrorRate).{thresholds}; Alert("A").{clauses}.Page(Primary);""");
}
