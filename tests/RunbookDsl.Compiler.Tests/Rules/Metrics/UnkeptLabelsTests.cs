using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class UnkeptLabelsTests
{
    const string Rest = ".Severity(Critical).Page(Primary);";

    [Theory]
    [InlineData("""Alert("A").ForEach(m => m.Region).When(m => {|RB1011:m.Requests.Rate(5.Minutes())|} > 50.PerSecond())""")]
    [InlineData("""Alert("A").ForEach(m => Scope.Whole).When(m => {|RB1011:m.ToolErrors|} > 0.1)""")]
    [InlineData("""Alert("A").ForEach(m => m.Tool).When(m => m.ToolErrors > 0.1 && 3.Seconds() < {|RB1011:m.Latency.P95(5.Minutes())|})""")]
    [InlineData("""Alert("A").When(m => {|RB1011:m.ToolErrors|} > 0.1 && {|RB1011:m.Latency.P95(5.Minutes())|} > 3.Seconds())""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate > 0.1).ResolvedWhen(m => {|RB1011:m.ToolErrors|} < 0.05)""")]
    public Task Reports_a_reading_whose_labels_the_scope_lacks(string alert) => RuleVerifier<UnkeptLabels>.VerifyAsync(RunbookSource.Define(alert + Rest));

    [Theory]
    [InlineData("""Alert("A").ForEach(m => m.Region).When(m => m.Requests.Rate(5.Minutes()).Sum() > 50.PerSecond())""")]
    [InlineData("""Alert("A").ForEach(m => (m.Region, m.Status)).When(m => m.Requests.Rate(5.Minutes()) > 50.PerSecond())""")]
    [InlineData("""Alert("A").ForEach(m => m.Tool).When(m => m.ToolErrors > 0.1 && m.ErrorRate > 0.1)""")]
    [InlineData("""Alert("A").When(m => m.ToolErrors > 0.1 && m.ErrorRate > 0.1)""")]
    [InlineData("""Alert("A").When(m => m.ToolErrors.Max() > 0.1 && m.Latency.P95(5.Minutes()).Max() > 3.Seconds())""")]
    public Task Is_silent_where_every_reading_has_one_value(string alert) => RuleVerifier<UnkeptLabels>.VerifyAsync(RunbookSource.Define(alert + Rest));

    [Fact]
    public Task Says_where_the_scope_comes_from() => RuleVerifier<UnkeptLabels>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Latency.P95(5.Minutes()) > 3.Seconds() && {|#0:m.Requests.Rate(5.Minutes())|} > 50.PerSecond()).Page(Primary);"""),
        RuleVerifier<UnkeptLabels>.Diagnostic("RB1011", DiagnosticSeverity.Error, "Rate of requests over 5 minutes has a value for each Region and Status, but alert 'A' is evaluated for each Region, by the labels that its readings share; combine them, as in .Sum() or .Max(), or name Status in ForEach"));

    [Fact]
    public Task Names_the_labels_and_the_scope() => RuleVerifier<UnkeptLabels>.VerifyAsync(
        RunbookSource.Define("""
            Alert("Too Many Requests").ForEach(m => {|#1:m.Region|})
                .When(m => {|#0:m.Requests.Rate(5.Minutes())|} > 50.PerSecond()).Severity(Critical).Page(Primary);
            """),
        RuleVerifier<UnkeptLabels>.Diagnostic("RB1011", DiagnosticSeverity.Error, "Rate of requests over 5 minutes has a value for each Region and Status, but alert 'Too Many Requests' is evaluated for each Region (line 16); combine them, as in .Sum() or .Max(), or name Status in ForEach", places: 2));
}
