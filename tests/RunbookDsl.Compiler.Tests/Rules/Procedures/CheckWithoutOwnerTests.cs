using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class CheckWithoutOwnerTests
{
    [Theory]
    [InlineData("Daily({|RB7016:\"Review errors\"|});")]
    [InlineData("Daily({|RB7016:\"Review errors\"|}).By(Lead);")]
    [InlineData("Weekly({|RB7016:\"Review costs\"|}).On(DayOfWeek.Monday, 9);")]
    [InlineData("Weekly({|RB7016:\"Review costs\"|}).By(Lead);")]
    public Task Reports_a_check_that_nobody_has_to_do(string check) => RuleVerifier<CheckWithoutOwner>.VerifyAsync(RunbookSource.Define(check));

    [Theory]
    [InlineData("Daily(\"Review errors\").By(Lead).At(9, 0);")]
    [InlineData("Weekly(\"Review costs\").By(Lead).On(DayOfWeek.Friday, 14, 30);")]
    public Task Is_silent_on_one_that_somebody_has_to(string check) => RuleVerifier<CheckWithoutOwner>.VerifyAsync(RunbookSource.Define(check));

    [Fact]
    public Task Says_what_is_missing() => RuleVerifier<CheckWithoutOwner>.VerifyAsync(
        RunbookSource.Define("Weekly({|#0:\"Review costs\"|}).By(Lead);"),
        RuleVerifier<CheckWithoutOwner>.Diagnostic("RB7016", DiagnosticSeverity.Warning, "Check 'Review costs' does not say when it is due; add .On(DayOfWeek.Monday, 10, 0)"));
}
