using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class WholeIntervalsFixTests
{
    [Fact]
    public Task Writes_how_long_it_waits_and_touches_no_other_alert() => FixVerifier<WholeIntervalsFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 3).For({|RB3007:20.Seconds()|} /* or so */).Page(Primary);
            Alert("B").When(m => m.Load > 3).For(30.Seconds()).Page(Primary);
            Alert("C").When(m => m.Load > 3).For({|RB3007:100.Seconds()|}).Page(Primary);
            """),
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 3).For(30.Seconds() /* or so */).Page(Primary);
            Alert("B").When(m => m.Load > 3).For(30.Seconds()).Page(Primary);
            Alert("C").When(m => m.Load > 3).For(105.Seconds()).Page(Primary);
            """));
}
