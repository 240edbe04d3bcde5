using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class HighCardinalityScopeTests
{
    [Theory]
    [InlineData("ForEach(m => {|RB1012:m.Tool|}).When(m => m.Trips.Increase(1.Hours()) > 5)")]
    [InlineData("ForEach(m => {|RB1012:(m.Tool, m.Region)|}).When(m => m.Trips.Increase(1.Hours()) > 5 && m.Latency.P95(5.Minutes()) > 2.Seconds())")]
    [InlineData("When(m => {|RB1012:m.Trips.Increase(1.Hours())|} > 5)")]
    [InlineData("When(m => {|RB1012:m.ToolErrors|} > 0.5)")]
    public Task Reports_an_alert_for_each_of_very_many(string alert) => RuleVerifier<HighCardinalityScope>.VerifyAsync(Source(alert));

    [Theory]
    [InlineData("When(m => m.Trips.Increase(1.Hours()).Sum() > 5)")]
    [InlineData("ForEach(m => m.Region).When(m => m.Latency.P95(5.Minutes()) > 2.Seconds())")]
    [InlineData("When(m => m.Load > 5)")]
    public Task Is_silent_where_they_are_combined_or_few(string alert) => RuleVerifier<HighCardinalityScope>.VerifyAsync(Source(alert));

    [Fact]
    public Task Names_the_label_and_its_place() => RuleVerifier<HighCardinalityScope>.VerifyAsync(
        Source("ForEach(m => {|#0:m.Tool|}).When(m => m.Trips.Increase(1.Hours()) > 5)").Replace("public Label Tool", "public Label {|#1:Tool|}", StringComparison.Ordinal),
        RuleVerifier<HighCardinalityScope>.Diagnostic("RB1012", DiagnosticSeverity.Warning, "Alert 'A' is evaluated, and calls, for each Tool, which has very many values (line 25); combine them, as in .Sum() or .Max(), and leave Tool out of ForEach", places: 2));

    static string Source(string alert) => RunbookSource.Define($"""Alert("A").{alert}.Page(Primary);""").Replace("public Label Tool", "[HighCardinality] public Label Tool", StringComparison.Ordinal);
}
