using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class ThresholdBeyondSettingTests
{
    [Theory]
    [InlineData("m.Wait.P95(5.Minutes()) > {|RB2003:10.Seconds()|}")]
    [InlineData("m.Wait.P95(5.Minutes()) > {|RB2003:5.Seconds()|}")]
    [InlineData("!(m.Wait.Average(5.Minutes()) <= {|RB2003:6.Seconds()|})")]
    [InlineData("m.Queue > 5 || m.Wait.P99(5.Minutes()) > {|RB2003:1.Minutes()|}")]
    [InlineData("m.Wait.P95(5.Minutes()) > {|RB2003:1.2 * Timeout|}")]
    [InlineData("2 * m.Wait.P95(5.Minutes()) > {|RB2003:20.Seconds()|}")]
    public Task Reports_what_the_default_never_lets_happen(string trigger) => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(Source(Alert(trigger)));

    [Theory]
    [InlineData("m.Wait.P95(5.Minutes()) > 4.Seconds()")]
    [InlineData("m.Wait.P95(5.Minutes()) >= 5.Seconds()")]
    [InlineData("m.Wait.P95(5.Minutes()) < 10.Seconds()")]
    [InlineData("m.Wait.P95(5.Minutes()) > 0.8 * Timeout")]
    [InlineData("m.Wait.Rate(5.Minutes()) > 10.PerSecond()")]
    [InlineData("m.Latency.P95(5.Minutes()).Max() > 10.Seconds()")]
    [InlineData("m.Wait.IsMissing(10.Minutes())")]
    public Task Is_silent_about_what_can_happen_and_about_other_metrics(string trigger) => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(Source(Alert(trigger)));

    [Fact]
    public Task Reports_a_declared_threshold_that_no_alert_asks_for() => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(
        Source("Metric(m => m.Wait.P95(5.Minutes())).Warning(above: 4.Seconds()).Critical(above: {|RB2003:10.Seconds()|});"));

    [Fact]
    public Task Reports_the_alert_rather_than_the_declaration() => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(
        Source("Metric(m => m.Wait.P95(5.Minutes())).Critical(above: 10.Seconds());" + Alert("m.Wait.P95(5.Minutes()) > {|RB2003:10.Seconds()|}")));

    [Fact]
    public Task Leaves_an_alert_to_RB2006_where_another_threshold_is_declared() => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(
        Source("Metric(m => m.Wait.P95(5.Minutes())).Critical(above: 4.Seconds());" + Alert("m.Wait.P95(5.Minutes()) > 4.Minutes()")));

    [Fact]
    public Task Is_silent_without_a_limit() => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(RunbookSource.Define(
        Alert("m.Wait.P95(5.Minutes()) > 10.Seconds()"), "static readonly Setting<TimeSpan> Timeout = Setting(\"timeout\", 5.Seconds());"));

    [Fact]
    public Task Names_the_setting() => RuleVerifier<ThresholdBeyondSetting>.VerifyAsync(
        Source(Alert("m.Wait.P95(5.Minutes()) > {|#0:10.Seconds()|}"), "{|#1:\"timeout\"|}"),
        RuleVerifier<ThresholdBeyondSetting>.Diagnostic("RB2003", DiagnosticSeverity.Error, "P95 of wait over 5 minutes is never above 5 seconds, since setting 'timeout' limits it (line 11), so above 10 seconds is never reached; write less, or allow more there", places: 2));

    static string Source(string body, string name = "\"timeout\"") => RunbookSource.Define(body, $"static readonly Setting<TimeSpan> Timeout = Setting({name}, 5.Seconds()).Limits<AgentMetrics>(m => m.Wait);");

    static string Alert(string trigger) => $"""Alert("Slow").When(m => {trigger}).Severity(Critical).Page(Primary);""";
}
