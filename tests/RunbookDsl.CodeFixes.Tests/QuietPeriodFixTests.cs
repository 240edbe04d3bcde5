using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class QuietPeriodFixTests
{
    [Theory]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase({|RB3003:30.Minutes()|}) == 0", "m => m.Guardrails.Increase(1.Hours()) == 0")]
    [InlineData("m => m.ErrorRate.Max(90.Minutes()) > 0.10", "m => m.ErrorRate.Max( {|RB3003:TimeSpan.FromMinutes(5)|} /* sic */) < 0.05", "m => m.ErrorRate.Max( 90.Minutes() /* sic */) < 0.05")]
    public Task Writes_the_window_of_the_trigger(string trigger, string before, string after) => FixVerifier<QuietPeriodFix>.VerifyAsync(Source(trigger, before), Source(trigger, after));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<QuietPeriodFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("One").When(m => m.Guardrails.Increase(1.Hours()) > 5).Page(Primary).ResolvedWhen(m => m.Guardrails.Increase({|RB3003:30.Minutes()|}) == 0); // one
            Alert("Two").When(m => m.Wait.P95(10.Minutes()) > 9.Seconds()).Page(Primary).ResolvedWhen(m => m.Wait.P95({|RB3003:5.Minutes()|}) < 5.Seconds());
            Alert("Three").When(m => m.Queue.Max(5.Minutes()) > 90).Page(Lead).ResolvedWhen(m => m.Queue.Max(5.Minutes()) < 50);
            """),
        RunbookSource.Define("""
            Alert("One").When(m => m.Guardrails.Increase(1.Hours()) > 5).Page(Primary).ResolvedWhen(m => m.Guardrails.Increase(1.Hours()) == 0); // one
            Alert("Two").When(m => m.Wait.P95(10.Minutes()) > 9.Seconds()).Page(Primary).ResolvedWhen(m => m.Wait.P95(10.Minutes()) < 5.Seconds());
            Alert("Three").When(m => m.Queue.Max(5.Minutes()) > 90).Page(Lead).ResolvedWhen(m => m.Queue.Max(5.Minutes()) < 50);
            """));

    [Fact]
    public Task Offers_nothing_in_a_helper_that_other_alerts_use() => FixVerifier<QuietPeriodFix>.VerifyNoneAsync(RunbookSource.Define(
        """Blocked("One", Primary);""",
        """void Blocked(string name, Contact contact) => Alert(name).When(m => m.Guardrails.Increase(1.Hours()) > 5).Page(contact).ResolvedWhen(m => m.Guardrails.Increase({|RB3003:30.Minutes()|}) == 0);"""));

    static string Source(string trigger, string resolution) => RunbookSource.Define($"""Alert("A").When({trigger}).Severity(Critical).Page(Primary).ResolvedWhen({resolution});""");
}
