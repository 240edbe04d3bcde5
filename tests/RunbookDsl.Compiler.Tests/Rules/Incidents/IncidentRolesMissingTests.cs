using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Incidents;

namespace CompilerTests.Rules.Incidents;

public sealed class IncidentRolesMissingTests
{
    [Theory]
    [InlineData("""Response({|RB4006:Sev1|}).Step("Resolve", "Fix").FollowUp("Assign action items");""")]
    [InlineData("""Response({|RB4006:Sev2|}).Step("Resolve", "Fix").FollowUp("Close the ticket", within: 2.Days()).FollowUp("Thank everyone");""")]
    [InlineData("""Response({|RB4006:Sev1|}).Step("Resolve", "Fix").Step("Follow up", "Close the ticket");""")]
    public Task Reports_a_grave_incident_of_which_nothing_is_learnt(string response) => RuleVerifier<IncidentRolesMissing>.VerifyAsync(RunbookSource.Define(response));

    [Theory]
    [InlineData("""Response(Sev1).Step("Resolve", "Fix").FollowUp("Write incident report");""")]
    [InlineData("""Response(Sev1).Step("Resolve", "Fix").FollowUp("Schedule post-mortem").FollowUp("Thank everyone");""")]
    [InlineData("""Response(Sev3).Step("Resolve", "Fix").FollowUp("Close the ticket");""")]
    [InlineData("""Response(Sev1).Step("Resolve", "Fix");""")]
    public Task Is_silent_on_reviews_and_on_lesser_incidents(string response) => RuleVerifier<IncidentRolesMissing>.VerifyAsync(RunbookSource.Define(response));

    [Fact]
    public Task Says_what_to_add() => RuleVerifier<IncidentRolesMissing>.VerifyAsync(
        RunbookSource.Define("""Response({|#0:Sev1|}).Step("Resolve", "Fix").FollowUp("Assign action items");"""),
        RuleVerifier<IncidentRolesMissing>.Diagnostic("RB4006", DiagnosticSeverity.Warning, "The response to SEV1 is followed up, but by no review of the incident; add .FollowUp(\"Hold a post-incident review\", within: ...)"));
}
