using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class GrowthFixTests
{
    [Theory]
    [InlineData("{|CS0019:{|RB1003:m.Guardrails|} > 100|}", "m.Guardrails.Increase(1.Hours()) > 100")]
    [InlineData("{|CS0019:20.PerHour() < {|RB1003:m.Guardrails|}|}", "20.PerHour() < m.Guardrails.Rate(5.Minutes())")]
    [InlineData("{|CS0019:{|RB1003:m.Cost|} > 50.Usd()|}", "m.Cost.Increase(1.Hours()) > 50.Usd()")]
    public Task Compares_how_much_or_how_fast_it_grew(string before, string after) => FixVerifier<GrowthFix>.VerifyAsync(Source(before), Source(after));

    [Fact]
    public Task Fixes_all() => FixVerifier<GrowthFix>.VerifyAsync(
        RunbookSource.Define("""
            Expect("Calm", m => {|CS0019:{|RB1003:m.Guardrails|} < 100|});
            Alert("Cost").When(m => {|CS0019:{|RB1003:m.Cost|} > 50.Usd()|} && m.Load > 3).Page(Primary);
            """),
        RunbookSource.Define("""
            Expect("Calm", m => m.Guardrails.Increase(1.Hours()) < 100);
            Alert("Cost").When(m => m.Cost.Increase(1.Hours()) > 50.Usd() && m.Load > 3).Page(Primary);
            """));

    static string Source(string condition) => RunbookSource.Alert($"m => {condition}");
}
