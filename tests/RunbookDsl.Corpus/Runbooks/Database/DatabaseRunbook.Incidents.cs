using RunbookDsl;

namespace Database;

public sealed partial class DatabaseRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "No writes, or data is lost").RespondWithin(10.Minutes()).Example("The primary is gone and no replica took over");
        Classify(Sev2, "Writes fail for some, or data is at risk").RespondWithin(45.Minutes()).Example("The only replica is a minute behind");
        Classify(Sev3, "Slow, but complete").RespondWithin(4.Hours()).Example("Statements take twice as long");
        Classify(Sev4, "Will be a problem in weeks").RespondWithin(3.Days()).Example("Transaction ids run low");

        Response(Sev1)
            .Step("Acknowledge", within: 5.Minutes(), "Acknowledge the page", "Open the incident channel")
            .Step("Communicate", within: 10.Minutes(), "Tell the shop's incident lead", "Post to the incident channel")
            .Decide("Wait for the old primary or fail over?", "Wait five more minutes", "Fail over")
            .Step("Resolve", within: 2.Hours(), "Have one primary and one replica that follows", "Verify the last order")
            .FollowUp("Compare orders with the payments ledger", within: 1.Days())
            .FollowUp("Hold the post-incident review", within: 5.Days());

        Response(Sev2)
            .Step("Acknowledge", within: 42.Minutes(), "Acknowledge the page")
            .Step("Communicate", within: 45.Minutes(), "Post to the incident channel")
            .Step("Resolve", within: 8.Hours(), "Remove the cause")
            .FollowUp("Write the incident report", within: 5.Days());

        Response(Sev3)
            .Step("Acknowledge", within: 3.Hours(), "Acknowledge the page")
            .Step("Communicate", within: 4.Hours(), "Post to the incident channel")
            .Step("Resolve", within: 3.Days(), "Remove the cause")
            .FollowUp("Close the ticket", within: 10.Days());

        Response(Sev4)
            .Step("Acknowledge", within: 1.Days(), "Open a ticket")
            .Step("Resolve", within: 21.Days(), "Do what the ticket says");

        Message("Incident Channel", Audience.Internal, i => $"[{i.Severity}] {i.Service}: {i.Alert} since {i.Started}. {i.Trigger}");
        Message("Service Owners", Audience.Stakeholders, i => $"Orders database: {i.Impact}. Lead: {i.Lead}. Next update: {i.NextUpdate}").UpdateEvery(30.Minutes());
    }
}
