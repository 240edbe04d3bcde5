using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class DeclaredThresholdFixTests
{
    [Theory]
    [InlineData("10.Percent()", "m => m.ErrorRate > {|RB2006:12.Percent()|}", "m => m.ErrorRate > 10.Percent()")]
    [InlineData("0.10", "m => m.ErrorRate > {|RB2006:12.Percent()|} /* sic */", "m => m.ErrorRate > 0.10 /* sic */")]
    [InlineData("High", "m => {|RB2006:0.12|} < m.ErrorRate", "m => 10.Percent() < m.ErrorRate")]
    public Task Writes_the_declared_threshold(string declared, string before, string after) => FixVerifier<DeclaredThresholdFix>.VerifyAsync(Source(declared, before), Source(declared, after));

    [Theory]
    [InlineData("Metric(m => m.Wait.P95(5.Minutes())).Critical(above: Limit)", "m => m.Wait.P95(5.Minutes()) > {|RB2006:9.Seconds()|}", "m => m.Wait.P95(5.Minutes()) > 90.Seconds()")]
    [InlineData("Metric(m => m.Guardrails.Rate(1.Hours())).Critical(above: (10 + 10).PerHour())", "m => m.Guardrails.Rate(1.Hours()) > {|RB2006:30.PerHour()|}", "m => m.Guardrails.Rate(1.Hours()) > 20.PerHour()")]
    [InlineData("Metric(m => m.Cost.Increase(1.Hours())).Critical(above: (2 * 25).Usd())", "m => m.Cost.Increase(1.Hours()) > {|RB2006:60.Usd()|}", "m => m.Cost.Increase(1.Hours()) > 50.Usd()")]
    public Task Writes_it_in_its_unit_where_the_declaration_is_no_literal(string range, string before, string after) => FixVerifier<DeclaredThresholdFix>.VerifyAsync(
        RunbookSource.Define($"{range};\n{Alert(before)}", "static readonly TimeSpan Limit = 1.5.Minutes();"),
        RunbookSource.Define($"{range};\n{Alert(after)}", "static readonly TimeSpan Limit = 1.5.Minutes();"));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<DeclaredThresholdFix>.VerifyAsync(
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());
            Alert("One").When(m => m.ErrorRate > {|RB2006:12.Percent()|}).Severity(Critical).Page(Primary);
            Alert("Two").When(m => m.ErrorRate > {|RB2006:6.Percent()|}).Severity(Warning).Page(Primary); // six
            Alert("Three").When(m => m.ErrorRate > 7.Percent()).Severity(Info);
            """),
        RunbookSource.Define("""
            Metric(m => m.ErrorRate).Warning(above: 5.Percent()).Critical(above: 10.Percent());
            Alert("One").When(m => m.ErrorRate > 10.Percent()).Severity(Critical).Page(Primary);
            Alert("Two").When(m => m.ErrorRate > 5.Percent()).Severity(Warning).Page(Primary); // six
            Alert("Three").When(m => m.ErrorRate > 7.Percent()).Severity(Info);
            """));

    [Fact]
    public Task Offers_nothing_in_a_helper_that_other_alerts_use() => FixVerifier<DeclaredThresholdFix>.VerifyNoneAsync(RunbookSource.Define(
        """Metric(m => m.ErrorRate).Critical(above: 10.Percent()); Errors("One", Primary); """,
        """void Errors(string name, Contact contact) => Alert(name).When(m => m.ErrorRate > {|RB2006:12.Percent()|}).Severity(Critical).Page(contact);"""));

    static string Source(string declared, string condition) => RunbookSource.Define($"Metric(m => m.ErrorRate).Critical(above: {declared});\n{Alert(condition)}", "const double High = 0.10;");

    static string Alert(string condition) => $"""Alert("A").When({condition}).Severity(Critical).Page(Primary);""";
}
