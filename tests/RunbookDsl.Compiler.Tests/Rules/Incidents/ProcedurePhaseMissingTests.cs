using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Incidents;

namespace CompilerTests.Rules.Incidents;

public sealed class ProcedurePhaseMissingTests
{
    [Theory]
    [InlineData("""Response({|RB4005:Sev1|}).Step("Acknowledge", within: 5.Minutes(), "Join").Step("Communicate", "Tell").Step("Resolve", "Fix");""")]
    [InlineData("""Response({|RB4005:Sev2|}).Step("Acknowledge", "Join").Step("Mitigate", "Implement an immediate fix").Step("Communicate", "Tell").FollowUp("Review");""")]
    [InlineData("""Response({|RB4005:Sev3|}).Step("Acknowledge", "Join").Step("Resolve", "Fix").FollowUp("Review");""")]
    [InlineData("""Response({|RB4005:Sev1|}).Step("Assess", "Look").Step("Communicate", "Tell").Step("Resolve", "Fix").FollowUp("Review");""")]
    public Task Reports_what_is_left_out(string response) => RuleVerifier<ProcedurePhaseMissing>.VerifyAsync(RunbookSource.Define(response));

    [Theory]
    [InlineData("""Response(Sev1).Step("Acknowledge", "Join").Step("Communicate", "Tell").Step("Resolve", "Fix").FollowUp("Review");""")]
    [InlineData("""Response(Sev2).Step("Triage", "Acknowledge the page", "Notify the stakeholders").Step("Restore the service", "Roll back").Step("Follow up", "Hold a review");""")]
    [InlineData("""Response(Sev4).Step("Acknowledge", "Open a ticket").Step("Resolve", "Fix");""")]
    public Task Is_silent_on_whole_responses_in_other_words_and_on_the_least(string response) => RuleVerifier<ProcedurePhaseMissing>.VerifyAsync(RunbookSource.Define(response));

    [Fact]
    public Task Says_what_is_missing() => RuleVerifier<ProcedurePhaseMissing>.VerifyAsync(
        RunbookSource.Define("""Response({|#0:Sev1|}).Step("Assess", "Look").Step("Resolve", "Fix");"""),
        RuleVerifier<ProcedurePhaseMissing>.Diagnostic("RB4005", DiagnosticSeverity.Warning, "The response to SEV1 does not say how to acknowledge, communicate and follow up"));
}
