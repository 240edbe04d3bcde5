using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace CompilerTests.Rules.Thresholds;

public sealed class UnclassifiedValuesTests
{
    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), {|RB2004:2.Percent()|}).Warning(above: 5.Percent()).Critical(above: 10.Percent());")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), {|RB2004:2.Percent()|}).Critical(above: 10.Percent());")]
    [InlineData("Metric(m => m.Queue).Normal({|RB2004:10|}, {|RB2004:100|}).Warning(above: 200, below: 5);")]
    public Task Reports_a_gap(string range) => RuleVerifier<UnclassifiedValues>.VerifyAsync(RunbookSource.Define(range));

    [Theory]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent());")]
    [InlineData("Metric(m => m.ErrorRate).Warning(above: 5.Percent());")]
    [InlineData("Metric(m => m.Queue).Normal(10, 100).Warning(above: 100);")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 8.Percent()).Warning(above: 5.Percent());")]
    [InlineData("Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5);")]
    public Task Is_silent_where_they_meet_and_where_there_is_nothing_to_meet(string range) => RuleVerifier<UnclassifiedValues>.VerifyAsync(RunbookSource.Define(range));

    [Fact]
    public Task Names_both_ends() => RuleVerifier<UnclassifiedValues>.VerifyAsync(
        RunbookSource.Define("Metric(m => m.ErrorRate).Normal(0.Percent(), {|#0:2.Percent()|}).Warning(above: {|#1:5.Percent()|});"),
        RuleVerifier<UnclassifiedValues>.Diagnostic("RB2004", DiagnosticSeverity.Info, "Error rate is normal up to 2 % and worth a warning only above 5 % (line 16); nothing is said of what lies between", places: 2));
}
