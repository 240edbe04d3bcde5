using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class NoApproverTests
{
    [Theory]
    [InlineData("""Change({|RB7013:Risk.High|}, "Adding new tools");""")]
    [InlineData("""Change({|RB7013:Risk.High|}, "Adding new tools", "Modifying guardrail logic");""")]
    [InlineData("""Change(Risk.High, "A").ReviewedBy(Lead); Change({|RB7013:Risk.High|}, "B");""")]
    public Task Reports_a_risk_that_nobody_reviews(string change) => RuleVerifier<NoApprover>.VerifyAsync(RunbookSource.Define(change));

    [Theory]
    [InlineData("""Change(Risk.High, "Adding new tools").ReviewedBy(Lead);""")]
    [InlineData("""Change(Risk.Medium, "Rate limits"); Change(Risk.Low, "Wording");""")]
    public Task Is_silent_where_somebody_does(string change) => RuleVerifier<NoApprover>.VerifyAsync(RunbookSource.Define(change));
}
