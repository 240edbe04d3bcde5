using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class NoResolutionTests
{
    [Theory]
    [InlineData("""Alert({|RB3005:"A"|}).When(m => m.Load > 3).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert({|RB3005:"A"|}).When(m => m.Load > 3).For(5.Minutes());""")]
    [InlineData("""Alert({|RB3005:"A"|}).When(m => m.Load > 3 && m.ErrorRate > 0.1).Severity(Warning);""")]
    public Task Reports_an_alert_that_has_no_end(string alert) => RuleVerifier<NoResolution>.VerifyAsync(RunbookSource.Define(alert));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).ResolvedWhen(m => m.Load < 2);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).KeepFiring(10.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Info);""")]
    public Task Is_silent_on_an_end_and_on_information(string alert) => RuleVerifier<NoResolution>.VerifyAsync(RunbookSource.Define(alert));

    [Fact]
    public Task Names_the_alert() => RuleVerifier<NoResolution>.VerifyAsync(
        RunbookSource.Define("""Alert({|#0:"A"|}).When(m => m.Load > 3);"""),
        RuleVerifier<NoResolution>.Diagnostic("RB3005", DiagnosticSeverity.Warning, "Alert 'A' does not say when it is over, so it resolves at the first tick at which its trigger does not hold; add .ResolvedWhen(...)"));
}
