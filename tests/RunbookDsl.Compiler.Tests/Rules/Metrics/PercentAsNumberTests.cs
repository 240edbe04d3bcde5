using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class PercentAsNumberTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > {|RB1001:10|}")]
    [InlineData("m => {|RB1001:10|} < m.ErrorRate")]
    [InlineData("m => m.ErrorRate.Average(5.Minutes()) >= {|RB1001:2.5|}")]
    [InlineData("m => m.ToolErrors.Max() > {|RB1001:10|}")]
    [InlineData("m => m.Queue > 50 && !(m.ErrorRate <= {|RB1001:5|})")]
    [InlineData("m => m.ErrorRate > ({|RB1001:10|})")]
    [InlineData("m => m.Requests.Where(m.Status == \"500\").Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum() > {|RB1001:5|}")]
    public Task Reports_a_percent_number_where_a_share_is_meant(string condition) => RuleVerifier<PercentAsNumber>.VerifyAsync(RunbookSource.Alert(condition));

    [Theory]
    [InlineData("m => m.ErrorRate > 1")]
    [InlineData("m => m.ErrorRate > 0.10")]
    [InlineData("m => m.ErrorRate > 150.Percent()")]
    [InlineData("m => m.ErrorRate > 0.1.Percent()")]
    [InlineData("m => m.ErrorRate.Sum(5.Minutes()) > 3")]
    [InlineData("m => m.ToolErrors.Sum() > 3")]
    [InlineData("m => m.Load > 10")]
    [InlineData("m => m.Queue > 10")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) / m.Requests.Increase(1.Hours()).Sum() > 3")]
    public Task Is_silent_on_shares_and_on_what_may_exceed_the_whole(string condition) => RuleVerifier<PercentAsNumber>.VerifyAsync(RunbookSource.Alert(condition));

    [Fact]
    public Task Reports_a_percent_number_in_a_resolution_and_in_ranges() => RuleVerifier<PercentAsNumber>.VerifyAsync(RunbookSource.Define("""
        Metric(m => m.ErrorRate).Normal(0, {|RB1001:2|}).Warning(above: {|RB1001:5|}).Critical(above: 10.Percent());
        Alert("High Error Rate").When(m => m.Load > 3).Severity(Critical).Page(Primary)
            .ResolvedWhen(m => m.ErrorRate < {|RB1001:5|});
        Expect("Hardly any errors", m => m.ErrorRate < {|RB1001:2|});
        """));

    [Fact]
    public Task Reports_the_use_of_a_constant_not_the_constant() => RuleVerifier<PercentAsNumber>.VerifyAsync(RunbookSource.Define(
        """Alert("High Error Rate").When(m => m.ErrorRate > {|RB1001:Limit|}).Severity(Critical).Page(Primary);""",
        "const int Limit = 10;"));

    [Fact]
    public Task Says_what_the_number_means() => RuleVerifier<PercentAsNumber>.VerifyAsync(
        RunbookSource.Alert("m => m.ErrorRate > {|#0:10|}"),
        RuleVerifier<PercentAsNumber>.Diagnostic("RB1001", DiagnosticSeverity.Error, "Error rate is a share, 1 being the whole, so 10 means 1,000 %; write 10.Percent() if 10 % is meant, else 1000.Percent()"));

    [Fact]
    public Task Reports_a_share_given_its_percent_twice_where_a_threshold_proves_it() => RuleVerifier<PercentAsNumber>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: {|#1:10.Percent()|});
            Alert("High Error Rate").When(m => m.ErrorRate > {|#0:0.10.Percent()|}).Severity(Info);
            """),
        RuleVerifier<PercentAsNumber>.Diagnostic("RB1001", DiagnosticSeverity.Error, "This is 0.1 %, a hundredth of the declared 10 % (line 16); write 10.Percent()", places: 2));
}
