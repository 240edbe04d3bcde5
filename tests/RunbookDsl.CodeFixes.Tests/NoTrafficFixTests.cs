using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class NoTrafficFixTests
{
    [Theory]
    [InlineData("{|RB1004:m.Guardrails.Rate(5.Minutes()) / m.Wait.Rate(5.Minutes())|} > 0.2", "(m.Guardrails.Rate(5.Minutes()) / m.Wait.Rate(5.Minutes())).OrZero() > 0.2")]
    [InlineData("0.2 < {|RB1004:m.Guardrails.Rate(5.Minutes()) / m.Wait.Rate(5.Minutes())|} /* of all */", "0.2 < (m.Guardrails.Rate(5.Minutes()) / m.Wait.Rate(5.Minutes())).OrZero() /* of all */")]
    public Task Takes_it_as_zero(string before, string after) => FixVerifier<NoTrafficFix>.VerifyAsync(RunbookSource.Alert($"m => {before}"), RunbookSource.Alert($"m => {after}"));

    [Fact]
    public Task Fixes_all_alerts() => FixVerifier<NoTrafficFix>.VerifyAsync(
        RunbookSource.Define("""
            Alert("One").When(m => {|RB1004:m.Guardrails.Rate(5.Minutes()) / m.Wait.Rate(5.Minutes())|} > 0.2).Page(Primary);
            Alert("Two").When(m => {|RB1004:m.Guardrails.Rate(1.Hours()) / m.Wait.Rate(1.Hours())|} > 0.1).Page(Primary);
            """),
        RunbookSource.Define("""
            Alert("One").When(m => (m.Guardrails.Rate(5.Minutes()) / m.Wait.Rate(5.Minutes())).OrZero() > 0.2).Page(Primary);
            Alert("Two").When(m => (m.Guardrails.Rate(1.Hours()) / m.Wait.Rate(1.Hours())).OrZero() > 0.1).Page(Primary);
            """));
}
