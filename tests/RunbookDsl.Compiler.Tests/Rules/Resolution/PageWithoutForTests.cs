using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class PageWithoutForTests
{
    [Theory]
    [InlineData("""Alert("A").When(m => {|RB3008:m.Load|} > 3).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Cost.Increase(1.Hours()) > 5.Usd() && {|RB3008:m.ErrorRate|} > 0.1).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => {|RB3008:m.ToolErrors|}.Max() > 0.1).EscalateTo(Lead).After(5.Minutes()).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => {|RB3008:m.Wait.P95(5.Minutes()) > 10.Seconds()|}).EscalateTo(Lead).If("Are users affected?");""")]
    public Task Reports_a_call_on_a_single_sample_and_one_at_no_time(string alert) => RuleVerifier<PageWithoutFor>.VerifyAsync(RunbookSource.Define(alert));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(5.Minutes()).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(0.Minutes()).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Wait.P95(5.Minutes()) > 10.Seconds()).Page(Primary).EscalateTo(Lead).If("Are users affected?");""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).EscalateTo(Lead).After(15.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load.IsMissing(10.Minutes())).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Info).Page(Primary);""")]
    public Task Is_silent_where_something_is_waited_for(string alert) => RuleVerifier<PageWithoutFor>.VerifyAsync(RunbookSource.Define(alert));

    [Fact]
    public Task Names_who_is_called_and_on_what() => RuleVerifier<PageWithoutFor>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => {|#0:m.Load|} > 3).Page(Primary);"""),
        RuleVerifier<PageWithoutFor>.Diagnostic("RB3008", DiagnosticSeverity.Warning, "Alert 'A' calls Dana Reyes on a single sample of load; add .For(...)"));
}
