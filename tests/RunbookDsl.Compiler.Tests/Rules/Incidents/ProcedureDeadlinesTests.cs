using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Incidents;

namespace CompilerTests.Rules.Incidents;

public sealed class ProcedureDeadlinesTests
{
    const string Class = """Classify(Sev1, "Outage").RespondWithin(15.Minutes()); """;

    [Theory]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: 10.Minutes(), "Join").Step("Assess", within: {|RB4004:5.Minutes()|}, "Look");""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: 10.Minutes(), "Join").Step("Assess", "Look").Step("Mitigate", within: {|RB4004:10.Minutes()|}, "Act");""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: {|RB4004:20.Minutes()|}, "Join");""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Join").Step("Communicate", within: {|RB4004:20.Minutes()|}, "Tell");""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: {|RB4004:0.Minutes()|}, "Join");""")]
    // What follows a deadline that is wrong is right.
    [InlineData("""Response(Sev1).Step("Acknowledge", within: {|RB4004:8.Hours()|}, "Join").Step("Communicate", within: 15.Minutes(), "Tell").Step("Resolve", within: 4.Hours(), "Fix");""")]
    public Task Reports_deadlines_that_contradict(string response) => RuleVerifier<ProcedureDeadlines>.VerifyAsync(RunbookSource.Define(Class + response));

    [Theory]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Join").Step("Communicate", within: 15.Minutes(), "Tell").Step("Mitigate", within: 1.Hours(), "Act").Step("Communicate again", within: 4.Hours(), "Tell");""")]
    [InlineData("""Response(Sev2).Step("Acknowledge", within: 1.Hours(), "Join");""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", "Join").Step("Resolve", within: 4.Hours(), "Fix");""")]
    public Task Is_silent_on_rising_deadlines_and_on_later_work(string response) => RuleVerifier<ProcedureDeadlines>.VerifyAsync(RunbookSource.Define(Class + response));

    [Fact]
    public Task Names_both_times() => RuleVerifier<ProcedureDeadlines>.VerifyAsync(
        RunbookSource.Define("""
            Classify(Sev1, "Outage").RespondWithin({|#1:15.Minutes()|});
            Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Join").Step("Communicate", within: {|#0:20.Minutes()|}, "Tell");
            """),
        RuleVerifier<ProcedureDeadlines>.Diagnostic("RB4004", DiagnosticSeverity.Error, "'Communicate' of the response to SEV1 is due within 20 minutes, but SEV1 must be responded to within 15 minutes (line 16)", places: 2));
}
