using RunbookDsl;

namespace Payments;

public sealed partial class PaymentsRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "Payments are down, or money is lost").RespondWithin(15.Minutes()).Example("No shop can take cards");
        Classify(Sev2, "Many payments fail or are slow").RespondWithin(30.Minutes()).Example("One provider declines everything");
        Classify(Sev3, "Some payments are affected").RespondWithin(2.Hours()).Example("Notices to merchants are late");
        Classify(Sev4, "Nobody notices yet").RespondWithin(24.Hours()).Example("A certificate expires in two weeks");

        Response(Sev1)
            .Step("Acknowledge", within: 10.Minutes(), "Acknowledge the page", "Open the incident channel")
            .Step("Communicate", within: 15.Minutes(), "Update the status page", "Tell the shops' support teams")
            .Step("Assess", within: 20.Minutes(), "Find out which providers and shops are affected")
            .Decide("Route payments elsewhere, roll back or stop?", "Route to another provider", "Roll back", "Stop taking payments")
            .Step("Resolve", within: 4.Hours(), "Remove the cause", "Verify with a test payment")
            .FollowUp("Reconcile the ledger for the time of the incident", within: 1.Days())
            .FollowUp("Write the incident report", within: 3.Days())
            .FollowUp("Hold the post-incident review", within: 7.Days());

        Response(Sev2)
            .Step("Acknowledge", within: 20.Minutes(), "Acknowledge the page")
            .Step("Communicate", within: 30.Minutes(), "Post to the incident channel", "Update the status page if customers notice")
            .Step("Resolve", within: 8.Hours(), "Remove the cause", "Verify that payments succeed again")
            .FollowUp("Write the incident report", within: 5.Days());

        Response(Sev3)
            .Step("Acknowledge", within: 1.Hours(), "Acknowledge the page")
            .Step("Communicate", within: 2.Hours(), "Post to the incident channel")
            .Step("Resolve", within: 2.Days(), "Remove the cause, or open a ticket for it")
            .FollowUp("Close the ticket", within: 7.Days());

        Response(Sev4)
            .Step("Acknowledge", within: 12.Hours(), "Open a ticket")
            .Step("Resolve", within: 7.Days(), "Do what the ticket says");

        Message("Internal Alert", Audience.Internal, i => $"""
            [{i.Severity}] {i.Service}: {i.Alert}
            Impact: {i.Impact}
            Since: {i.Started}
            Doing now: {i.CurrentActions}
            Talk in {i.Channel}
            """);

        Message("Status Page", Audience.External, i => $"""
            Some card payments fail at the moment.
            Impact: {i.Impact}
            Since: {i.Started}
            Next update: {i.NextUpdate}
            """);
    }
}
