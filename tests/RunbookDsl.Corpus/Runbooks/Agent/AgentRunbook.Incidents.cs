using RunbookDsl;

namespace Agent;

public sealed partial class AgentRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "The assistant is down, or promises what it must not").RespondWithin(15.Minutes()).Example("A customer was promised a sum that the policy excludes");
        Classify(Sev2, "Many claims fail").RespondWithin(30.Minutes()).Example("The model API is slow");
        Classify(Sev3, "The assistant is worse than usual").RespondWithin(3.Hours()).Example("One tool fails");
        Classify(Sev4, "Something to look at").RespondWithin(2.Days()).Example("Claims are unlike before");

        Response(Sev1)
            .Step("Acknowledge", within: 8.Minutes(), "Acknowledge the page", "Join the incident channel")
            .Step("Communicate", within: 15.Minutes(), "Tell the clerks", "Post to the incident channel")
            .Decide("Switch the assistant off?", "Switch it off", "Let it go on with people reading each answer")
            .Step("Resolve", within: 4.Hours(), "Remove the cause", "Verify with the test claims")
            .FollowUp("Write to customers who were promised too much", within: 2.Days())
            .FollowUp("Hold the post-incident review", within: 5.Days());

        Response(Sev2)
            .Step("Acknowledge", within: 20.Minutes(), "Acknowledge the page")
            .Step("Communicate", within: 30.Minutes(), "Post to the incident channel")
            .Step("Resolve", within: 8.Hours(), "Remove the cause")
            .FollowUp("Write the incident report", within: 5.Days());

        Response(Sev3)
            .Step("Acknowledge", within: 2.Hours(), "Acknowledge the page")
            .Step("Communicate", within: 3.Hours(), "Post to the incident channel")
            .Step("Resolve", within: 2.Days(), "Remove the cause")
            .FollowUp("Close the ticket", within: 10.Days());

        Response(Sev4)
            .Step("Acknowledge", within: 1.Days(), "Open a ticket")
            .Step("Resolve", within: 14.Days(), "Do what the ticket says");

        Message("Incident Channel", Audience.Internal, i => $"""
            [{i.Severity}] {i.Service}: {i.Alert}
            Impact: {i.Impact}
            Since: {i.Started}
            More: {i.Link}
            """);

        Message("Customers", Audience.External, i => $"""
            We need longer than usual for claims.
            {i.Impact}
            Next update: {i.NextUpdate}
            """).UpdateEvery(4.Hours());
    }
}
