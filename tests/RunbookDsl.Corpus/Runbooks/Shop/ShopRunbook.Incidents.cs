using RunbookDsl;

namespace Shop;

public sealed partial class ShopRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "Customers cannot buy").RespondWithin(15.Minutes()).Example("Check-out fails in one country").ForAlerts(Critical);
        Classify(Sev2, "Customers are held up").RespondWithin(30.Minutes()).Example("Pages take ten seconds");
        Classify(Sev3, "Customers notice little").RespondWithin(3.Hours()).Example("Recommendations are missing").ForAlerts(Warning);
        Classify(Sev4, "Customers notice nothing").RespondWithin(2.Days()).Example("A certificate expires next week");

        Response(Sev1)
            .Step("Acknowledge", within: 9.Minutes(), "Acknowledge the page", "Open the incident channel")
            .Step("Communicate", within: 15.Minutes(), "Update the status page", "Tell customer care")
            .Decide("Roll back or put up the waiting page?", "Roll back", "Waiting page")
            .Step("Resolve", within: 2.Hours(), "Remove the cause", "Verify with a test order in every country")
            .FollowUp("Thank customer care, and tell them what to answer", within: 1.Days())
            .FollowUp("Write the incident report", within: 3.Days());

        Response(Sev2)
            .Step("Acknowledge", within: 25.Minutes(), "Acknowledge the page")
            .Step("Communicate", within: 30.Minutes(), "Post to the incident channel", "Update the status page")
            .Step("Resolve", within: 6.Hours(), "Remove the cause")
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
            Cause: {i.Cause}
            Doing now: {i.CurrentActions}
            """);

        Message("Status Page", Audience.External, i => $"""
            {i.Service} is not working as it should.
            What you may notice: {i.Impact}
            Since: {i.Started}
            We write again at {i.NextUpdate}.
            """).For(Sev1, Sev2);

        Message("Status Page, Lesser Incidents", Audience.External, i => $"""
            A part of {i.Service} is slower than usual: {i.Impact}
            We write again at {i.NextUpdate}.
            """).For(Sev3, Sev4);

        Message("Customer Care", Audience.Stakeholders, i => $"""
            {i.Severity}: {i.Impact}. About {i.AffectedUsers} customers are affected.
            Next update: {i.NextUpdate}
            """).UpdateEvery(30.Minutes());
    }
}
