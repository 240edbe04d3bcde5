using RunbookDsl;

namespace TemplateAsWritten;

public sealed partial class AgentRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "Complete outage or data breach").RespondWithin(15.Minutes()).Example("Agent completely down");
        Classify(Sev2, "Significant degradation").RespondWithin(30.Minutes()).Example("50%+ error rate");
        Classify(Sev3, "Partial degradation").RespondWithin(2.Hours()).Example("Single tool failing");
        Classify(Sev4, "Minor issue").RespondWithin(24.Hours()).Example("Cosmetic issue");

        Response(Sev1)
            .Step("Acknowledge", within: 5.Minutes(), "Acknowledge alert", "Join incident channel", "Begin investigation")
            .Step("Assess", within: 10.Minutes(), "Determine scope of impact", "Identify affected users")
            .Decide("disable agent or continue with degraded mode", "disable agent", "continue with degraded mode")
            .Step("Mitigate", within: 15.Minutes(), "Implement immediate fix OR", "Disable agent with user-friendly message OR", "Route all traffic to human agents")
            .Step("Communicate", within: 20.Minutes(), "Update status page", "Notify stakeholders", "Post to incident channel")
            .Step("Resolve", "Implement permanent fix", "Verify resolution", "Update status page")
            .FollowUp("Write incident report", within: 48.Hours())
            .FollowUp("Schedule post-mortem", within: 48.Hours())
            .FollowUp("Identify action items", within: 48.Hours());

        Message("Internal Alert", Audience.Internal, i => $"""
            🚨 [SEV1/2/3] Agent Incident

            Status: [Investigating/Identified/Monitoring/Resolved]
            Impact: [Description of user impact]
            Started: [Time]
            Current actions: [What's being done]

            Updates in: #incident-channel
            """).For(Sev1, Sev2, Sev3);

        Message("External Status Update", Audience.External, i => $"""
            We are currently experiencing issues with [service].
            Impact: [User-facing description]
            Status: Our team is actively investigating.
            Next update: [Time]
            """);
    }
}
