using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class HysteresisFixTests
{
    [Theory]
    [InlineData("m => m.ErrorRate > 0.10", "m => m.ErrorRate <= {|RB3002:0.10|}", "m => m.ErrorRate <= 8.Percent()")]
    [InlineData("m => m.Wait.P95(5.Minutes()) > 10.Seconds()", "m => m.Wait.P95(5.Minutes()) < {|RB3002:10.Seconds()|} /* sic */", "m => m.Wait.P95(5.Minutes()) < 8.Seconds() /* sic */")]
    [InlineData("m => m.Queue < 10", "m => {|RB3002:10|} <= m.Queue", "m => 12 <= m.Queue")]
    [InlineData("m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(7.Days())", "m => m.Cost.Increase(1.Hours()) <= {|RB3002:2|} * m.Cost.Increase(1.Hours()).Usual(7.Days())", "m => m.Cost.Increase(1.Hours()) <= 1.6 * m.Cost.Increase(1.Hours()).Usual(7.Days())")]
    public Task Leaves_a_gap(string trigger, string before, string after) => FixVerifier<HysteresisFix>.VerifyAsync(Source(trigger, before), Source(trigger, after));

    [Theory]
    [InlineData("Warning(above: 5.Percent()).Critical(above: 10.Percent())", "5.Percent()")]
    [InlineData("Normal(0.Percent(), 2.Percent()).Critical(above: 10.Percent())", "2.Percent()")]
    public Task Goes_back_to_what_is_declared(string range, string better) => FixVerifier<HysteresisFix>.VerifyAsync(
        Source("m => m.ErrorRate > 0.10", "m => m.ErrorRate <= {|RB3002:0.10|}", $"Metric(m => m.ErrorRate).{range};"),
        Source("m => m.ErrorRate > 0.10", $"m => m.ErrorRate <= {better}", $"Metric(m => m.ErrorRate).{range};"));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<HysteresisFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("One").When(m => m.ErrorRate > 10.Percent()).Page(Primary).ResolvedWhen(m => m.ErrorRate <= {|RB3002:10.Percent()|}); // one
            Alert("Two").When(m => m.Queue > 50).Page(Primary).ResolvedWhen(m => m.Queue < {|RB3002:50|});
            Alert("Three").When(m => m.Queue > 90).Page(Lead).ResolvedWhen(m => m.Queue < 50);
            """),
        RunbookSource.Define("""
            Alert("One").When(m => m.ErrorRate > 10.Percent()).Page(Primary).ResolvedWhen(m => m.ErrorRate <= 8.Percent()); // one
            Alert("Two").When(m => m.Queue > 50).Page(Primary).ResolvedWhen(m => m.Queue < 40);
            Alert("Three").When(m => m.Queue > 90).Page(Lead).ResolvedWhen(m => m.Queue < 50);
            """));

    [Fact]
    public Task Offers_nothing_in_a_helper_that_other_alerts_use() => FixVerifier<HysteresisFix>.VerifyNoneAsync(RunbookSource.Define(
        """Errors("One", Primary);""",
        """void Errors(string name, Contact contact) => Alert(name).When(m => m.ErrorRate > 10.Percent()).Page(contact).ResolvedWhen(m => m.ErrorRate <= {|RB3002:0.10|});"""));

    static string Source(string trigger, string resolution, string range = "") => RunbookSource.Define($"""{range} Alert("A").When({trigger}).Severity(Critical).Page(Primary).ResolvedWhen({resolution});""");
}
