using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class NotEvaluableTests
{
    const string Rest = ".Severity(Critical).Page(Primary);";

    [Theory]
    [InlineData("""Alert("A").ForEach(m => {|RB0010:m.Tool|}).When(m => m.ErrorRate > 0.1)""")]
    [InlineData("""Alert("A").ForEach(m => {|RB0010:(m.Tool, m.Region)|}).When(m => m.ToolErrors > 0.1)""")]
    [InlineData("""Alert("A").ForEach(m => {|RB0010:m.Region|}).When(m => m.Trips.Increase(1.Hours()).Sum() > 5).ResolvedWhen(m => m.ErrorRate < 0.1)""")]
    public Task Reports_labels_that_no_metric_carries(string alert) => RuleVerifier<NotEvaluable>.VerifyAsync(RunbookSource.Define(alert + Rest));

    [Theory]
    [InlineData("""Alert("A").ForEach(m => m.Tool).When(m => m.ToolErrors > 0.1 && m.ErrorRate > 0.1)""")]
    [InlineData("""Alert("A").ForEach(m => m.Region).When(m => m.Requests.Rate(5.Minutes()).Sum() > 50.PerSecond())""")]
    [InlineData("""Alert("A").ForEach(m => Scope.Whole).When(m => m.ErrorRate > 0.1)""")]
    [InlineData("""Alert("A").ForEach(m => m.Tool).When(m => m.ErrorRate > 0.1).ResolvedWhen(m => m.ToolErrors < 0.1)""")]
    public Task Is_silent_where_a_metric_carries_them(string alert) => RuleVerifier<NotEvaluable>.VerifyAsync(RunbookSource.Define(alert + Rest));

    [Fact]
    public Task Is_silent_where_another_alert_reads_such_a_metric() => RuleVerifier<NotEvaluable>.VerifyAsync(RunbookSource.Define("""
        Alert("One").ForEach(m => m.Tool).When(m => m.ErrorRate > 0.1).Page(Primary);
        Alert("Two").When(m => m.ToolErrors > 0.1).Page(Primary);
        """));

    [Fact]
    public Task Names_the_labels() => RuleVerifier<NotEvaluable>.VerifyAsync(
        RunbookSource.Define("""Alert("A").ForEach(m => {|#0:m.Tool|}).When(m => m.ErrorRate > 0.1).Page(Primary);"""),
        RuleVerifier<NotEvaluable>.Diagnostic("RB0010", DiagnosticSeverity.Error, "Alert 'A' is evaluated for each Tool, but no metric that the runbook reads carries this label, so it would never be evaluated at all"));
}
