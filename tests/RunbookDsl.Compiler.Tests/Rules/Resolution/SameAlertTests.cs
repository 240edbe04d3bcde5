using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class SameAlertTests
{
    [Theory]
    [InlineData("When(m => {|RB3010:m.ErrorRate > 10.Percent()|}).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => {|RB3010:!(0.1 >= m.ErrorRate)|}).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => {|RB3010:2 * m.ErrorRate > 20.Percent()|}).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => {|RB3010:m.ErrorRate > 0.10 || m.ErrorRate > 0.50|}).Severity(Critical).Page(Primary)")]
    public Task Reports_the_later_of_two(string clauses) => RuleVerifier<SameAlert>.VerifyAsync(Source(clauses));

    [Theory]
    [InlineData("When(m => m.ErrorRate >= 0.10).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.10).Severity(Warning).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Lead)")]
    [InlineData("When(m => m.ErrorRate > 0.10).For(5.Minutes()).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.10).Opens(Sev1).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate.Average(5.Minutes()) > 0.10).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.10 && m.Queue > 5).Severity(Critical).Page(Primary)")]
    public Task Is_silent_where_anything_differs(string clauses) => RuleVerifier<SameAlert>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Names_both() => RuleVerifier<SameAlert>.VerifyAsync(
        RunbookSource.Define("""
            Alert("One").When(m => {|#1:m.Queue > 100|}).Page(Primary);
            Alert("Two").When(m => {|#0:100 < m.Queue|}).Severity(Warning).Page(Primary);
            """),
        RuleVerifier<SameAlert>.Diagnostic("RB3010", DiagnosticSeverity.Warning, "Alert 'Two' fires whenever 'One' does (line 16), with the same severity and calls; leave one of them out", places: 2));

    static string Source(string clauses) => RunbookSource.Define($"""Alert("One").When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary); Alert("Two").{clauses};""");
}
