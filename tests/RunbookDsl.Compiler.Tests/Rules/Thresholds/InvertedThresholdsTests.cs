using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class InvertedThresholdsTests
{
    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Warning(above: 10.Percent()).Critical(above: {|RB2001:5.Percent()|});")]
    [InlineData("Metric(m => m.ErrorRate).Critical(above: {|RB2001:0.05|}).Normal(0, 0.01).Warning(above: 0.10);")]
    [InlineData("Metric(m => m.Queue).Warning(below: 5).Critical(below: {|RB2001:10|});")]
    [InlineData("Metric(m => m.Queue).Normal(10, {|RB2001:0|}).Warning(above: 20);")]
    [InlineData("Metric(m => m.Wait.P95(5.Minutes())).Warning(above: 1.Minutes()).Critical(above: {|RB2001:50.Seconds()|});")]
    public Task Reports_a_critical_threshold_nearer_to_normal(string range) => RuleVerifier<InvertedThresholds>.VerifyAsync(RunbookSource.Define(range));

    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());")]
    [InlineData("Metric(m => m.Queue).Warning(below: 10).Critical(below: 5);")]
    [InlineData("Metric(m => m.Queue).Warning(above: 10).Critical(below: 5);")]
    [InlineData("Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 0.05);")]
    [InlineData("Metric(m => m.ErrorRate).Warning(above: 10.Percent()); Metric(m => m.ErrorRate.Max(1.Hours())).Critical(above: 5.Percent());")]
    public Task Is_silent_on_other_thresholds(string range) => RuleVerifier<InvertedThresholds>.VerifyAsync(RunbookSource.Define(range));

    [Fact]
    public Task Names_both_thresholds() => RuleVerifier<InvertedThresholds>.VerifyAsync(
        RunbookSource.Define("Metric(m => m.ErrorRate).Warning(above: {|#1:10.Percent()|}).Critical(above: {|#0:5.Percent()|});"),
        RuleVerifier<InvertedThresholds>.Diagnostic("RB2001", DiagnosticSeverity.Error, "Error rate is critical above 5 % but worth a warning only above 10 % (line 16)", places: 2));
}
