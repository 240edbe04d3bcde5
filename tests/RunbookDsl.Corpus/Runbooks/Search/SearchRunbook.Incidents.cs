using RunbookDsl;

namespace Search;

public sealed partial class SearchRunbook
{
    static void DefineIncidents()
    {
        Classify(Sev1, "Search is down").RespondWithin(15.Minutes()).Example("Every query fails");
        Classify(Sev2, "Search is slow or wrong for many").RespondWithin(30.Minutes()).Example("Prices are an hour old");
        Classify(Sev3, "Search is worse than it should be").RespondWithin(4.Hours()).Example("A node is missing");
        Classify(Sev4, "Something to look at").RespondWithin(2.Days()).Example("Many queries find nothing");

        Response(Sev1)
            .Step("Acknowledge", within: 10.Minutes(), "Acknowledge the page", "Open the incident channel")
            .Step("Communicate", within: 15.Minutes(), "Tell the shop's team to show categories instead", "Post to the incident channel")
            .Step("Mitigate", within: 30.Minutes(), "Send queries to the healthy zone")
            .Step("Resolve", within: 6.Hours(), "Bring the cluster back", "Verify with the search tests")
            .FollowUp("Write the post-mortem", within: 5.Days());

        Response(Sev2)
            .Step("Acknowledge", within: 20.Minutes(), "Acknowledge the page")
            .Step("Communicate", within: 30.Minutes(), "Post to the incident channel")
            .Step("Resolve", within: 12.Hours(), "Remove the cause")
            .FollowUp("Write the incident report", within: 5.Days());

        Response(Sev3)
            .Step("Acknowledge", within: 2.Hours(), "Acknowledge the page")
            .Step("Communicate", within: 4.Hours(), "Post to the incident channel")
            .Step("Resolve", within: 2.Days(), "Remove the cause")
            .FollowUp("Close the ticket", within: 10.Days());

        Response(Sev4)
            .Step("Acknowledge", within: 1.Days(), "Open a ticket")
            .Step("Resolve", within: 14.Days(), "Do what the ticket says");

        Message("Incident Channel", Audience.Internal, i => $"[{i.Severity}] {i.Alert}: {i.Trigger}. Impact: {i.Impact}. Lead: {i.Lead}");
        Message("Shop Team", Audience.Stakeholders, i => $"Search is affected since {i.Started}: {i.Impact}. Next update: {i.NextUpdate}");
    }
}
