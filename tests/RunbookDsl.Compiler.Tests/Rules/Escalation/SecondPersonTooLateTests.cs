using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class SecondPersonTooLateTests
{
    const string Responses = """Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Join"); Response(Sev2).Step("Acknowledge", within: 10.Minutes(), "Join"); Response(Sev3).Step("Look", "Join"); """;

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Primary).EscalateTo(Lead).After({|RB5006:15.Minutes()|});""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev2).Page(Primary).EscalateTo(Primary).After(5.Minutes()).EscalateTo(Lead).After({|RB5006:15.Minutes()|});""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev2).EscalateTo(Lead).After({|RB5006:15.Minutes()|});""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary).EscalateTo(Lead).After({|RB5006:6.Minutes()|});""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev1).Page({|RB5006:Primary|});""")]
    public Task Reports_who_comes_after_the_deadline(string alert) => RuleVerifier<SecondPersonTooLate>.VerifyAsync(RunbookSource.Define(Responses + alert));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Primary).EscalateTo(Lead).After(5.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(15.Minutes()).Opens(Sev2).Page(Primary).EscalateTo(Lead).After(10.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Primary).Page(Lead);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev2).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev3).Page(Primary).EscalateTo(Lead).After(3.Hours());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Warning).Page(Primary).EscalateTo(Lead).After(15.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Info).Opens(Sev1);""")]
    public Task Is_silent_on_who_comes_in_time_and_where_there_is_no_deadline(string alert) => RuleVerifier<SecondPersonTooLate>.VerifyAsync(RunbookSource.Define(Responses + alert));

    [Fact]
    public Task Names_the_deadline_and_who_comes() => RuleVerifier<SecondPersonTooLate>.VerifyAsync(
        RunbookSource.Define("""
            Response(Sev1).Step("Acknowledge", within: {|#1:5.Minutes()|}, "Join");
            Alert("A").When(m => m.Load > 3).Opens(Sev1).Page(Primary).EscalateTo(Lead).After({|#0:15.Minutes()|});
            """),
        RuleVerifier<SecondPersonTooLate>.Diagnostic("RB5006", DiagnosticSeverity.Warning, "Alert 'A' must be acknowledged within 5 minutes of firing as SEV1 (line 16), but calls a second person, Ana Costa, only after 15 minutes", places: 2));
}
