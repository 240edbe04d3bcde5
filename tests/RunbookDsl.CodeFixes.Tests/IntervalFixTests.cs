using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class IntervalFixTests
{
    [Theory]
    [InlineData("15.Seconds()", "{|RB3006:10.Seconds()|}", "15.Seconds()")]
    [InlineData("1.Minutes()", "{|RB3006:20.Seconds()|} /* short */", "1.Minutes() /* short */")]
    [InlineData("1.5.Minutes()", "{|RB3006:1.Minutes()|}", "90.Seconds()")]
    public Task Writes_the_interval(string interval, string before, string after) => FixVerifier<IntervalFix>.VerifyAsync(Source(interval, before), Source(interval, after));

    [Fact]
    public Task Fixes_all_alerts_and_touches_no_other() => FixVerifier<IntervalFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("One").When(m => m.Load > 3).For({|RB3006:5.Seconds()|}).Page(Primary);
            Alert("Two").When(m => m.Load > 4).For(5.Minutes()).Page(Primary);
            Alert("Three").When(m => m.Load > 5).For({|RB3006:1.Seconds()|}).Page(Primary);
            """),
        RunbookSource.Define("""
            Alert("One").When(m => m.Load > 3).For(15.Seconds()).Page(Primary);
            Alert("Two").When(m => m.Load > 4).For(5.Minutes()).Page(Primary);
            Alert("Three").When(m => m.Load > 5).For(15.Seconds()).Page(Primary);
            """));

    static string Source(string interval, string wait) => RunbookSource.Define(
        $"""Alert("A").When(m => m.Load > 3).For({wait}).Page(Primary);""",
        about: $"""About("Support Agent").OnCall(Primary).EvaluateEvery({interval});""");
}
