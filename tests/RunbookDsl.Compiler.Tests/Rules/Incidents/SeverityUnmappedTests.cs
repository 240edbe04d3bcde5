using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Incidents;

namespace CompilerTests.Rules.Incidents;

public sealed class SeverityUnmappedTests
{
    const string Classes = """Classify(Sev1, "Outage").RespondWithin(15.Minutes()).ForAlerts(Critical); Classify(Sev3, "Partial").RespondWithin(2.Hours());""";

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity({|RB4001:Warning|}).Page(Primary);""")]
    [InlineData("""Alert({|RB4001:"A"|}).When(m => m.Load > 3).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity({|RB4001:RunbookDsl.Severity.Warning|}).EscalateTo(Lead).After(5.Minutes());""")]
    public Task Reports_a_severity_that_nothing_maps(string alert) => RuleVerifier<SeverityUnmapped>.VerifyAsync(RunbookSource.Define(Classes + alert));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Warning).Opens(Sev3).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev4).Page(Primary);""")]
    [InlineData("""Alert("A").When(m => m.Load > 3).Severity(Info);""")]
    public Task Is_silent_on_what_is_mapped_and_on_information(string alert) => RuleVerifier<SeverityUnmapped>.VerifyAsync(RunbookSource.Define(Classes + alert));

    [Fact]
    public Task Is_silent_in_a_runbook_that_speaks_of_no_incidents() => RuleVerifier<SeverityUnmapped>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary); Alert("B").When(m => m.Load > 2).Page(Primary);"""));

    // A runbook that others include: they say which of its alerts are how bad.
    [Fact]
    public Task Is_silent_where_only_responses_are_said() => RuleVerifier<SeverityUnmapped>.VerifyAsync(
        RunbookSource.Define("""Response(Sev2).Step("Acknowledge", "Join"); Alert("A").When(m => m.Load > 3).Severity(Critical).Page(Primary);"""));

    [Fact]
    public Task One_alert_that_opens_an_incident_asks_the_same_of_the_others() => RuleVerifier<SeverityUnmapped>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Severity(Critical).Opens(Sev1).Page(Primary); Alert("B").When(m => m.Load > 2).Severity({|RB4001:Warning|}).Page(Primary);"""));

    [Fact]
    public Task Says_what_maps_it() => RuleVerifier<SeverityUnmapped>.VerifyAsync(
        RunbookSource.Define("""Classify(Sev1, "Outage").RespondWithin(15.Minutes()); Alert("A").When(m => m.Load > 3).Severity({|#0:Critical|}).Page(Primary);"""),
        RuleVerifier<SeverityUnmapped>.Diagnostic("RB4001", DiagnosticSeverity.Error, "Alert 'A' is critical, but neither it nor a Classify sentence says which incident that is; add .Opens(...) to the alert or .ForAlerts(Critical) to a Classify sentence"));
}
