using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class DominatedAlertTests
{
    [Theory]
    [InlineData("When(m => {|RB3011:m.ErrorRate > 20.Percent()|}).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => {|RB3011:m.ErrorRate > 0.10|}).For(5.Minutes()).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => {|RB3011:m.ErrorRate > 0.10 && m.Queue > 5|}).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => {|RB3011:m.ErrorRate == 0.5 || !(m.ErrorRate < 0.3)|}).Severity(Critical).Page(Primary)")]
    public Task Reports_the_one_that_comes_later(string clauses) => RuleVerifier<DominatedAlert>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Reports_more_times_the_usual() => RuleVerifier<DominatedAlert>.VerifyAsync(RunbookSource.Define("""
        Alert("One").When(m => {|RB3011:m.Cost.Increase(1.Hours()) > 3 * m.Cost.Increase(1.Hours()).Usual(7.Days())|}).Page(Primary);
        Alert("Two").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(7.Days())).Page(Primary);
        """));

    [Theory]
    [InlineData("When(m => m.ErrorRate > 0.05).For(5.Minutes()).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.20).Severity(Warning).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Lead)")]
    [InlineData("When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate.Max(5.Minutes()) > 0.20).Severity(Critical).Page(Primary)")]
    [InlineData("When(m => m.ErrorRate > 0.20 || m.Queue > 5).Severity(Critical).Page(Primary)")]
    [InlineData("ForEach(m => m.Tool).When(m => m.ErrorRate > 0.20 && m.ToolErrors > 0.10).Severity(Critical).Page(Primary)")]
    public Task Is_silent_where_it_may_come_first_or_tell_more(string clauses) => RuleVerifier<DominatedAlert>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Reports_a_longer_wait_for_one_setting() => RuleVerifier<DominatedAlert>.VerifyAsync(RunbookSource.Define(
        """
        Alert("One").When(m => m.Load > Limit).For(5.Minutes()).Page(Primary);
        Alert("Two").When(m => {|RB3011:m.Load > Limit|}).For(10.Minutes()).Page(Primary);
        """,
        "static readonly Setting<double> Limit = Setting(\"max_load\", 0.8);"));

    [Fact]
    public Task Names_both() => RuleVerifier<DominatedAlert>.VerifyAsync(
        RunbookSource.Define("""
            Alert("Long").When(m => {|#1:m.Queue > 100|}).Page(Primary);
            Alert("Very Long").When(m => {|#0:m.Queue > 200|}).For(5.Minutes()).Page(Primary);
            """),
        RuleVerifier<DominatedAlert>.Diagnostic("RB3011", DiagnosticSeverity.Warning, "Alert 'Very Long' never fires before 'Long' (line 16), which has the same severity and calls: queue > 200 for 5 minutes holds only where queue > 100 does; give it another severity or other calls, or leave it out", places: 2));

    static string Source(string clauses) => RunbookSource.Define($"""Alert("One").When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary); Alert("Two").{clauses};""");
}
