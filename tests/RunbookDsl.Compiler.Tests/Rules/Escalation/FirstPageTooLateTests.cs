using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class FirstPageTooLateTests
{
    const string Class = """Classify(Sev1, "Outage").RespondWithin(15.Minutes()).ForAlerts(Critical); Classify(Sev3, "Partial").RespondWithin(2.Hours()); """;

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).For({|RB5005:20.Minutes()|}).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(5.Minutes()).Opens(Sev1).EscalateTo(Primary).After({|RB5005:10.Minutes()|});""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For({|RB5005:15.Minutes()|}).Severity(Warning).Opens(Sev1).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For({|RB5005:2.Hours()|}).Opens(Sev3).Page(Primary);""")]
    public Task Reports_a_call_after_the_response_time(string alert) => RuleVerifier<FirstPageTooLate>.VerifyAsync(RunbookSource.Define(Class + alert));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(885.Seconds()).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(20.Minutes()).Opens(Sev3).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(20.Minutes()).Severity(Warning).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(20.Minutes()).Opens(Sev2).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).For(5.Minutes()).Opens(Sev1).Page(Primary).EscalateTo(Lead).After(30.Minutes());""")]
    public Task Is_silent_on_a_call_in_time_and_on_what_has_no_response_time(string alert) => RuleVerifier<FirstPageTooLate>.VerifyAsync(RunbookSource.Define(Class + alert));

    [Fact]
    public Task A_long_interval_is_reported_where_it_is_said() => RuleVerifier<FirstPageTooLate>.VerifyAsync(
        RunbookSource.Define(Class + """Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary);""", about: """About("Support Agent").EvaluateEvery({|RB5005:20.Minutes()|});"""));

    [Fact]
    public Task Says_how_it_adds_up() => RuleVerifier<FirstPageTooLate>.VerifyAsync(
        RunbookSource.Define("""
            Classify(Sev1, "Outage").RespondWithin({|#1:15.Minutes()|});
            Alert("A").When(m => m.Load > 3).For(5.Minutes()).Opens(Sev1).EscalateTo(Primary).After({|#0:10.Minutes()|});
            """),
        RuleVerifier<FirstPageTooLate>.Diagnostic("RB5005", DiagnosticSeverity.Error, "Alert 'A' calls someone within 15 minutes 15 seconds at worst (interval 15 seconds, For 5 minutes, After 10 minutes), but SEV1 must be responded to within 15 minutes (line 16)", places: 2));
}
