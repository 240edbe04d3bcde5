using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class ThresholdInsideNormalTests
{
    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: {|RB2002:2.Percent()|}).Critical(above: 10.Percent());")]
    [InlineData("Metric(m => m.Wait.P95(5.Minutes())).Normal(1.Seconds(), 30.Seconds()).Warning(above: {|RB2002:5.Seconds()|}).Critical(above: 10.Seconds());")]
    [InlineData("Metric(m => m.Load).Normal(5, 10).Critical(above: {|RB2002:4|});")]
    [InlineData("Metric(m => m.Queue).Normal(10, 100).Warning(below: {|RB2002:20|}).Critical(below: 5);")]
    public Task Reports_a_declared_threshold(string range) => RuleVerifier<ThresholdInsideNormal>.VerifyAsync(RunbookSource.Define(range));

    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent());", "m.ErrorRate > {|RB2002:2.Percent()|}")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent());", "m.Queue > 100 || {|RB2002:0.02|} <= m.ErrorRate")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: 6.Percent());", "m.ErrorRate < {|RB2002:2.Percent()|}")]
    [InlineData("Metric(m => m.Queue).Normal(10, 100);", "!(m.Queue >= {|RB2002:20|})")]
    public Task Reports_an_alert_that_fires_at_normal_values(string range, string trigger) => RuleVerifier<ThresholdInsideNormal>.VerifyAsync(
        RunbookSource.Define($"{range} {Alert(trigger)}"));

    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: 5.Percent());", "m.ErrorRate > 5.Percent()")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent());", "m.ErrorRate > 2.Percent() && m.Queue > 100")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent());", "m.ErrorRate.Max(5.Minutes()) > 2.Percent()")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent());", "m.ErrorRate > m.ErrorRate.Normal.Upper")]
    [InlineData("Metric(m => m.Queue).Normal(0, 50).Critical(above: 100);", "m.Queue > 50 && m.Queue <= 100")]
    [InlineData("Metric(m => m.Queue).Normal(10, 100).Warning(above: 200, below: 5);", "m.Queue < 5 || m.Queue > 200")]
    public Task Is_silent_outside_normal(string range, string trigger) => RuleVerifier<ThresholdInsideNormal>.VerifyAsync(
        RunbookSource.Define($"{range} {Alert(trigger)}"));

    [Theory]
    // RB1001 for the number, RB2001 for the order, RB2006 for the alert.
    [InlineData("Metric(m => m.ErrorRate).Normal(0, 2).Warning(above: 5.Percent());", "m.ErrorRate > 5.Percent()")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: 10.Percent()).Critical(above: 4.Percent());", "m.ErrorRate > 10.Percent()")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: 10.Percent());", "m.ErrorRate > 4.Percent()")]
    public Task Leaves_to_other_rules_what_they_report(string range, string trigger) => RuleVerifier<ThresholdInsideNormal>.VerifyAsync(
        RunbookSource.Define($"{range} {Alert(trigger)}"));

    [Fact]
    public Task Names_both_values() => RuleVerifier<ThresholdInsideNormal>.VerifyAsync(
        RunbookSource.Define("Metric(m => m.ErrorRate).Normal(0.Percent(), {|#1:5.Percent()|}).Warning(above: {|#0:2.Percent()|});"),
        RuleVerifier<ThresholdInsideNormal>.Diagnostic("RB2002", DiagnosticSeverity.Error, "Error rate is worth a warning above 2 %, but it is normal up to 5 % (line 16)", places: 2));

    [Fact]
    public Task Names_the_alert() => RuleVerifier<ThresholdInsideNormal>.VerifyAsync(
        RunbookSource.Define("Metric(m => m.ErrorRate).Normal(0.Percent(), {|#1:5.Percent()|});\n" + Alert("m.ErrorRate > {|#0:2.Percent()|}")),
        RuleVerifier<ThresholdInsideNormal>.Diagnostic("RB2002", DiagnosticSeverity.Error, "Alert 'A' fires with error rate above 2 %, but that is normal up to 5 % (line 16)", places: 2));

    static string Alert(string trigger) => $"""Alert("A").When(m => {trigger}).Severity(Warning).Page(Primary);""";
}
