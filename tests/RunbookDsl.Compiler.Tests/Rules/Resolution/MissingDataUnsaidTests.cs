using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class MissingDataUnsaidTests
{
    const string Other = """Alert("Other").When(m => m.Queue > 9).Severity(Warning).Page(Primary).WhenMissing(MissingData.Hold); """;

    [Theory]
    [InlineData("""Alert({|RB3009:"A"|}).When(m => m.Load > 3).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert({|RB3009:"A"|}).When(m => m.Load > 3).Opens(Sev2).Page(Primary);""")]
    [InlineData("""Alert({|RB3009:"A"|}).When(m => m.Wait.P95(5.Minutes()) > 3.Seconds() && m.Load > 3).Severity(Critical).EscalateTo(Lead).After(5.Minutes()).Page(Primary);""")]
    public Task Reports_an_alert_that_forgets_it(string alert) => RuleVerifier<MissingDataUnsaid>.VerifyAsync(RunbookSource.Define(Other + alert));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary).WhenMissing(MissingData.Fire);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Warning).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Critical).EscalateTo(Lead).After(5.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3 || m.Load.IsMissing(10.Minutes())).Severity(Critical).Page(Primary);""")]
    public Task Is_silent_where_it_is_said_and_on_what_can_wait(string alert) => RuleVerifier<MissingDataUnsaid>.VerifyAsync(RunbookSource.Define(Other + alert));

    [Fact]
    public Task Is_silent_where_no_alert_says_it() => RuleVerifier<MissingDataUnsaid>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary); Alert("B").When(m => m.Load > 4).Severity(Critical).Page(Primary);"""));

    [Fact]
    public Task Names_what_may_be_missing_and_the_other_alert() => RuleVerifier<MissingDataUnsaid>.VerifyAsync(
        RunbookSource.Define(Other + """Alert({|#0:"A"|}).When(m => m.Load > 3).Severity(Critical).Page(Primary);"""),
        RuleVerifier<MissingDataUnsaid>.Diagnostic("RB3009", DiagnosticSeverity.Warning, "Alert 'A' does not say what it means when load is missing, as alert 'Other' does; add .WhenMissing(...)"));
}
