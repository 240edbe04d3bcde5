using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class OutsideDomainTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > {|RB1002:120.Percent()|}")]
    [InlineData("m => m.ErrorRate < {|RB1002:-0.05|}")]
    [InlineData("m => {|RB1002:-1|} <= m.Queue")]
    [InlineData("m => !(m.Queue.Average(5.Minutes()) > {|RB1002:-1|})")]
    [InlineData("m => m.ToolErrors.Max() > 0.1 && m.ToolErrors.Average() > {|RB1002:150.Percent()|}")]
    [InlineData("m => m.Wait.P95(5.Minutes()) > {|RB1002:(-10).Seconds()|}")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) < {|RB1002:-5|}")]
    [InlineData("m => m.Cost.Increase(1.Hours()) == {|RB1002:(-1).Usd()|}")]
    [InlineData("m => 2 * m.ErrorRate > {|RB1002:300.Percent()|}")]
    public Task Reports_a_value_that_cannot_be(string condition) => RuleVerifier<OutsideDomain>.VerifyAsync(RunbookSource.Alert(condition));

    [Theory]
    [InlineData("Metric(m => m.Queue).Normal({|RB1002:-1|}, 10);")]
    [InlineData("Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: {|RB1002:110.Percent()|});")]
    [InlineData("Expect(\"Few wait\", m => m.Queue > {|RB1002:-5|});")]
    [InlineData("Load(\"High\").When(m => m.Guardrails.Rate(5.Minutes()) > {|RB1002:(-1).PerSecond()|});")]
    public Task Reports_it_wherever_it_stands(string body) => RuleVerifier<OutsideDomain>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("m => m.ErrorRate > 100.Percent() || m.ErrorRate <= 0")]
    [InlineData("m => m.Load > -5")]
    [InlineData("m => m.ErrorRate.Sum(5.Minutes()) > 3")]
    [InlineData("m => m.ToolErrors.Sum() > 150.Percent()")]
    [InlineData("m => m.Load - m.Load.Average(5.Minutes()) > -1")]
    [InlineData("m => m.Queue.Or(-1) == -1")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) / m.Guardrails.Increase(10.Minutes()) > 200.Percent()")]
    public Task Is_silent_where_it_can_be(string condition) => RuleVerifier<OutsideDomain>.VerifyAsync(RunbookSource.Alert(condition));

    [Theory]
    [InlineData("m => m.ErrorRate > 10")]
    [InlineData("m => 12.5 < m.ErrorRate.Average(5.Minutes())")]
    public Task Leaves_percent_numbers_to_RB1001(string condition) => RuleVerifier<OutsideDomain>.VerifyAsync(RunbookSource.Alert(condition));

    [Fact]
    public Task Says_which_values_there_are() => RuleVerifier<OutsideDomain>.VerifyAsync(
        RunbookSource.Alert("m => m.ErrorRate > {|#0:120.Percent()|}"),
        RuleVerifier<OutsideDomain>.Diagnostic("RB1002", DiagnosticSeverity.Error, "Error rate is never above 100 %, so 120 % says nothing about it; write a value from 0 % to 100 %"));
}
