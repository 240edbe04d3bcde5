using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class SeverityFixTests
{
    [Theory]
    [InlineData(".Severity({|RB2007:Warning|}).Page(Primary)", ".Severity(Critical).Page(Primary)")]
    [InlineData(".Severity({|RB2007:Severity.Warning|} /* sic */)\n    .Page(Primary)", ".Severity(Severity.Critical /* sic */)\n    .Page(Primary)")]
    public Task Writes_the_declared_severity(string before, string after) => FixVerifier<SeverityFix>.VerifyAsync(Source(before), Source(after));

    [Fact]
    public Task Says_it_where_the_alert_says_none() => FixVerifier<SeverityFix>.VerifyAsync(
        Source("""Alert("B").When(m => m.ErrorRate > {|RB2007:0.10|}).Page(Primary);"""),
        Source("""Alert("B").When(m => m.ErrorRate > 0.10).Page(Primary).Severity(Critical);"""));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<SeverityFix>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());
            Metric(m => m.Load).Warning(above: 3);
            Alert("One").When(m => m.ErrorRate > 10.Percent()).Severity({|RB2007:Warning|}).Page(Primary); // one
            Alert("Two").When(m => m.Load > 3).Severity({|RB2007:Critical|}).Page(Primary);
            Alert("Three").When(m => m.Queue > 3).Severity(Warning).Page(Primary);
            """),
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());
            Metric(m => m.Load).Warning(above: 3);
            Alert("One").When(m => m.ErrorRate > 10.Percent()).Severity(Critical).Page(Primary); // one
            Alert("Two").When(m => m.Load > 3).Severity(Warning).Page(Primary);
            Alert("Three").When(m => m.Queue > 3).Severity(Warning).Page(Primary);
            """));

    [Fact]
    public Task Offers_nothing_in_a_helper_that_other_alerts_use() => FixVerifier<SeverityFix>.VerifyNoneAsync(RunbookSource.Define(
        """Metric(m => m.ErrorRate).Critical(above: 10.Percent()); Errors("One", Primary);""",
        """void Errors(string name, Contact contact) => Alert(name).When(m => m.ErrorRate > 10.Percent()).Severity({|RB2007:Warning|}).Page(contact);"""));

    static string Source(string clauses) => RunbookSource.Define(clauses.StartsWith('.')
        ? $"""Metric(m => m.ErrorRate).Critical(above: 10.Percent()); Alert("A").When(m => m.ErrorRate > 0.10){clauses};"""
        : $"Metric(m => m.ErrorRate).Critical(above: 10.Percent());\n{clauses}");
}
