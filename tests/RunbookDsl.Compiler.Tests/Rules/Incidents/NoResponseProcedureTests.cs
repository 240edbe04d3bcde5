using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Incidents;

namespace CompilerTests.Rules.Incidents;

public sealed class NoResponseProcedureTests
{
    const string Classes = """
        Classify(Sev1, "Outage").RespondWithin(15.Minutes());
        Classify(Sev2, "Bad").RespondWithin(30.Minutes()).ForAlerts({|#1:Critical|});
        Classify(Sev4, "Minor").RespondWithin(1.Days());
        Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Join");

        """;

    [Theory]
    [InlineData("""Classify(Sev1, "Outage"); Alert("A").When(m => m.Load > 3).Opens({|RB4003:Sev2|}); Alert("B").When(m => m.Load > 4).Opens(Sev2); Classify(Sev3, "Partial");""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", "Join"); Alert("A").When(m => m.Load > 3).Opens({|RB4003:Sev2|}); Alert("B").When(m => m.Load > 3).Opens({|RB4003:Sev3|});""")]
    [InlineData("""Classify({|RB4003:Sev1|}, "Outage"); Classify({|RB4003:Sev2|}, "Bad");""")]
    [InlineData("""Response(Sev2).Step("Acknowledge", within: 5.Minutes(), "Join").Step({|RB4003:"Resolve"|}, "Fix it");""")]
    public Task Reports_what_nobody_knows_how_to_respond_to(string body) => RuleVerifier<NoResponseProcedure>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Opens(Sev2);""")]
    [InlineData("""Classify(Sev1, "Outage"); Classify(Sev2, "Bad"); Response(Sev2).Step("Acknowledge", "Join"); Alert("A").When(m => m.Load > 3).Opens(Sev2);""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", "Join").Step("Resolve", "Fix it");""")]
    [InlineData("""Response(Sev3).Step("Acknowledge", within: 5.Minutes(), "Join").Step("Resolve", "Fix it");""")]
    public Task Is_silent_on_what_has_a_procedure_and_where_none_is_begun(string body) => RuleVerifier<NoResponseProcedure>.VerifyAsync(RunbookSource.Define(body));

    [Fact]
    public Task An_incident_by_the_alert_s_severity_is_reported_where_it_is_mapped() => RuleVerifier<NoResponseProcedure>.VerifyAsync(
        RunbookSource.Define(Classes.Replace("Classify(Sev2", "Classify({|#0:Sev2|}", StringComparison.Ordinal) + """Alert("A").When(m => m.Load > 3).Severity(Critical);"""),
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("RB4003", DiagnosticSeverity.Error).WithLocation(1).WithLocation(0)
            .WithMessage("Alert 'A' opens SEV2, which has no response procedure; add Response(Sev2).Step(...)"));

    [Fact]
    public Task The_least_severity_is_only_warned_of() => RuleVerifier<NoResponseProcedure>.VerifyAsync(
        RunbookSource.Define(Classes.Replace("{|#1:Critical|}", "Info", StringComparison.Ordinal).Replace("Classify(Sev4", "Classify({|#1:Sev4|}", StringComparison.Ordinal) + """Alert("A").When(m => m.Load > 3).Opens({|#0:Sev4|});"""),
        RuleVerifier<NoResponseProcedure>.Diagnostic("RB4003", DiagnosticSeverity.Warning, "Alert 'A' opens SEV4, which has no response procedure; add Response(Sev4).Step(...)", places: 2));

    [Fact]
    public Task Warns_of_an_end_without_a_deadline() => RuleVerifier<NoResponseProcedure>.VerifyAsync(
        RunbookSource.Define("""Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Join").Step({|#0:"Resolve"|}, "Fix it");"""),
        RuleVerifier<NoResponseProcedure>.Diagnostic("RB4003", DiagnosticSeverity.Warning, "'Resolve' of the response to SEV1 has no deadline, though other steps have; add within: ..."));
}
