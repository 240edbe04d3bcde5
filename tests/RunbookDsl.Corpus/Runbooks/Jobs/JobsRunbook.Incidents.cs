using RunbookDsl;

namespace Jobs;

public sealed partial class JobsRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev2, "Invoices or mails are lost or stand still").RespondWithin(30.Minutes()).Example("No confirmation mail for an hour");
        Classify(Sev3, "Jobs are late").RespondWithin(2.Hours()).Example("Exports wait for twenty minutes");
        Classify(Sev4, "Something is odd").RespondWithin(1.Days()).Example("A few jobs are slow");

        Response(Sev2)
            .Step("Acknowledge", within: 25.Minutes(), "Acknowledge the page")
            .Step("Communicate", within: 30.Minutes(), "Tell the billing team", "Post to the incident channel")
            .Step("Resolve", within: 8.Hours(), "Get the queue going again", "Start abandoned jobs anew")
            .FollowUp("Check that no invoice was written twice", within: 1.Days())
            .FollowUp("Write the incident report", within: 5.Days());

        Response(Sev3)
            .Step("Acknowledge", within: 1.Hours(), "Acknowledge the page")
            .Step("Communicate", within: 2.Hours(), "Post to the incident channel")
            .Step("Resolve", within: 1.Days(), "Find out what holds the queue up")
            .FollowUp("Close the ticket", within: 7.Days());

        Response(Sev4)
            .Step("Acknowledge", within: 8.Hours(), "Open a ticket")
            .Step("Resolve", within: 14.Days(), "Do what the ticket says");

        Message("Incident Channel", Audience.Internal, i => $"""
            [{i.Severity}] {i.Alert}
            {i.Trigger}
            Lead: {i.Lead}
            """);
    }
}
