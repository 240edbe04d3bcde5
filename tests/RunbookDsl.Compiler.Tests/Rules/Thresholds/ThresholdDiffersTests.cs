using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class ThresholdDiffersTests
{
    const string Range = "Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());\n";

    [Theory]
    [InlineData("When(m => m.ErrorRate > {|RB2006:12.Percent()|}).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate >= {|RB2006:0.12|}).Severity(Warning)")]
    [InlineData("When(m => 2 * m.ErrorRate > {|RB2006:24.Percent()|}).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate > {|RB2006:0.06|})")]
    [InlineData("When(m => {|RB2006:0.12|} < m.ErrorRate).Severity(Critical)")]
    [InlineData("When(m => m.Queue > 5 && !(m.ErrorRate <= {|RB2006:0.12|})).Severity(Critical)")]
    public Task Reports_another_value_on_the_same_side(string clauses) => RuleVerifier<ThresholdDiffers>.VerifyAsync(Source(clauses));

    [Theory]
    [InlineData("When(m => m.ErrorRate > 0.10).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate > 5.Percent())")]
    [InlineData("When(m => m.ErrorRate > 0.12).Severity(Info)")]
    [InlineData("When(m => m.ErrorRate < 0.12).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate == 0.12).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate.Max(5.Minutes()) > 0.12).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate > 0.10 || (m.Queue > 5 && m.ErrorRate > 0.08)).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate > 10).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate > 120.Percent()).Severity(Critical)")]
    [InlineData("When(m => 2 * m.ErrorRate > 20.Percent()).Severity(Critical)")]
    [InlineData("When(m => m.ErrorRate > 10.Percent()).Severity(Warning)")]
    [InlineData("When(m => m.ErrorRate > 10.Percent() && m.Queue < 5).Severity(Warning)")]
    public Task Is_silent_on_the_declared_value_and_on_other_readings(string clauses) => RuleVerifier<ThresholdDiffers>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Is_silent_about_a_second_alert_once_one_has_the_declared_value() => RuleVerifier<ThresholdDiffers>.VerifyAsync(
        Source("""When(m => m.ErrorRate > 50.Percent()).Severity(Critical).Page(Primary); Alert("Long").When(m => m.ErrorRate > 10.Percent()).For(5.Minutes()).Severity(Critical)"""));

    [Fact]
    public Task Names_both_values_and_both_places() => RuleVerifier<ThresholdDiffers>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.Wait.P95(5.Minutes())).Warning(above: {|#1:5.Seconds()|}).Critical(above: 10.Seconds());
            Alert("Slow").When(m => m.Wait.P95(5.Minutes()) > {|#0:8.Seconds()|}).Severity(Warning).Page(Primary);
            """),
        RuleVerifier<ThresholdDiffers>.Diagnostic("RB2006", DiagnosticSeverity.Warning, "Alert 'Slow' fires above 8 seconds as warning, but the declared warning threshold of P95 of wait over 5 minutes is 5 seconds (line 16)", places: 2));

    [Fact]
    public Task Names_the_file_of_a_threshold_that_stands_in_another() => RuleVerifier<ThresholdDiffers>.VerifyAsync(
        [
            RunbookSource.Define("""Alert("A").When(m => m.ErrorRate > {|#0:12.Percent()|}).Severity(Critical).Page(Primary); DefineRanges();"""),
            "using RunbookDsl;\nnamespace Support;\npublic sealed partial class SupportAgentRunbook { static void DefineRanges() => Metric(m => m.ErrorRate).Critical(above: {|#1:10.Percent()|}); }",
        ],
        RuleVerifier<ThresholdDiffers>.Diagnostic("RB2006", DiagnosticSeverity.Warning, "Alert 'A' fires above 12 % as critical, but the declared critical threshold of error rate is 10 % (Test1.cs line 3)", places: 2));

    static string Source(string clauses) => RunbookSource.Define($"""{Range}Alert("High Error Rate").{clauses}.Page(Primary);""");
}
