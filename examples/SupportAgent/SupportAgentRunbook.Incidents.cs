using RunbookDsl;

namespace SupportAgent;

public sealed partial class SupportAgentRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "Complete outage or data breach").RespondWithin(15.Minutes()).Example("Agent completely down");
        Classify(Sev2, "Significant degradation").RespondWithin(30.Minutes()).Example("One conversation in ten ends in an error");
        Classify(Sev3, "Partial degradation").RespondWithin(2.Hours()).Example("Single tool failing");
        Classify(Sev4, "Minor issue").RespondWithin(24.Hours()).Example("Cosmetic issue");

        Response(Sev1)
            .Step("Acknowledge", within: 5.Minutes(), "Acknowledge alert", "Join incident channel", "Begin investigation")
            .Step("Assess", within: 10.Minutes(), "Determine scope of impact", "Identify affected users")
            .Decide("Disable the agent or continue in degraded mode?", "Disable", "Degraded mode")
            .Step("Mitigate", within: 12.Minutes(), "Implement an immediate fix, or disable the agent with a friendly message, or route all traffic to people")
            .Step("Communicate", within: 15.Minutes(), "Update status page", "Notify stakeholders", "Post to incident channel")
            .Step("Resolve", within: 4.Hours(), "Implement permanent fix", "Verify resolution", "Update status page")
            .FollowUp("Write incident report", within: 48.Hours())
            .FollowUp("Hold a post-incident review", within: 5.Days())
            .FollowUp("Assign action items", within: 5.Days());

        Response(Sev2)
            .Step("Acknowledge", within: 15.Minutes(), "Acknowledge alert", "Join incident channel")
            .Step("Assess", within: 20.Minutes(), "Determine which tool, region or release is affected")
            .Decide("Roll back, limit the rate or wait?", "Roll back", "Limit the rate", "Wait")
            .Step("Communicate", within: 30.Minutes(), "Post to incident channel", "Update status page if customers notice")
            .Step("Resolve", within: 8.Hours(), "Fix the cause", "Verify resolution")
            .FollowUp("Write incident report", within: 5.Days());

        Response(Sev3)
            .Step("Acknowledge", within: 1.Hours(), "Acknowledge alert", "Note what is affected in the incident channel")
            .Step("Communicate", within: 2.Hours(), "Tell the support team what customers may notice")
            .Step("Resolve", within: 24.Hours(), "Fix the cause or open a ticket for it", "Verify resolution")
            .FollowUp("Close or hand over the ticket", within: 5.Days());

        Response(Sev4)
            .Step("Acknowledge", within: 8.Hours(), "Open a ticket")
            .Step("Resolve", within: 14.Days(), "Fix it with the next release");

        Message("Internal Alert", Audience.Internal, i => $"""
            🚨 [{i.Severity}] {i.Service} incident

            Status: {i.Status}
            Impact: {i.Impact}
            Started: {i.Started}
            Current actions: {i.CurrentActions}

            Updates in: {i.Channel}
            """);

        Message("External Status Update", Audience.External, i => $"""
            We are currently experiencing issues with {i.Service}.
            Impact: {i.Impact}
            Status: Our team is actively investigating.
            Next update: {i.NextUpdate}
            """);
    }
}
