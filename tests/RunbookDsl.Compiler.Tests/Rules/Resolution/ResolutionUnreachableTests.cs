using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class ResolutionUnreachableTests
{
    [Theory]
    [InlineData("Normal(10.Percent(), 20.Percent())", "m.ErrorRate > 0.30", "m.ErrorRate < {|RB3004:0.05|}")]
    [InlineData("Normal(10.Percent(), 20.Percent())", "m.ErrorRate < 0.05", "{|RB3004:25.Percent()|} < m.ErrorRate")]
    [InlineData("Normal(lower: 10.Percent(), upper: 20.Percent())", "m.ErrorRate > 0.30", "m.ErrorRate < {|RB3004:0.05|} && m.Queue < 5")]
    [InlineData("Normal(1.Percent(), 5.Percent())", "m.ErrorRate > 0.10", "m.ErrorRate == {|RB3004:0|}")]
    public Task Reports_values_that_are_never_normal(string range, string trigger, string resolution) => RuleVerifier<ResolutionUnreachable>.VerifyAsync(Source(range, trigger, resolution));

    [Theory]
    [InlineData("Normal(0.Percent(), 2.Percent())", "m.ErrorRate > 0.10", "m.ErrorRate < 0.05")]
    [InlineData("Normal(0.Percent(), 5.Percent())", "m.ErrorRate > 0.10", "m.ErrorRate <= 0")]
    [InlineData("Normal(10.Percent(), 20.Percent())", "m.ErrorRate > 0.30", "m.ErrorRate < 0.05 || m.Queue < 5")]
    [InlineData("Normal(10.Percent(), 20.Percent())", "m.ErrorRate > 0.30", "m.ErrorRate.Min(1.Hours()) < 0.05")]
    [InlineData("Normal(10.Percent(), 20.Percent())", "m.ErrorRate > 0.30", "m.ErrorRate < 0.5 * m.ErrorRate.Usual(7.Days())")]
    [InlineData("Warning(above: 10.Percent())", "m.ErrorRate > 0.10", "m.ErrorRate < 0.05")]
    // RB3001 and RB2008 report these.
    [InlineData("Normal(0.Percent(), 5.Percent())", "m.ErrorRate > 0.10", "m.ErrorRate > 0.20")]
    [InlineData("Normal(0.Percent(), 5.Percent())", "m.ErrorRate > 0.10", "m.ErrorRate < 0")]
    public Task Is_silent_where_a_normal_value_resolves(string range, string trigger, string resolution) => RuleVerifier<ResolutionUnreachable>.VerifyAsync(Source(range, trigger, resolution));

    [Fact]
    public Task Names_the_range() => RuleVerifier<ResolutionUnreachable>.VerifyAsync(
        Source("Normal({|#1:10.Percent()|}, 20.Percent())", "m.ErrorRate > 0.30", "m.ErrorRate < {|#0:5.Percent()|}"),
        RuleVerifier<ResolutionUnreachable>.Diagnostic("RB3004", DiagnosticSeverity.Error, "Alert 'A' resolves with error rate below 5 %, but that is normal from 10 % to 20 % (line 16), so it never resolves while all is well", places: 2));

    static string Source(string range, string trigger, string resolution) => RunbookSource.Define(
        $"Metric(m => m.ErrorRate).{range};\nAlert(\"A\").When(m => {trigger}).Page(Primary).ResolvedWhen(m => {resolution});");
}
