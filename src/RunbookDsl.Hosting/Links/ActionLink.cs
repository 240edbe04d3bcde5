using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Links;

/// <summary>What a link in a message is for.</summary>
/// <param name="Incident">The number of the incident.</param>
/// <param name="Action">What it does with it.</param>
/// <param name="Contact">Who was sent it, and acts by it.</param>
/// <param name="Channel">How it was sent.</param>
/// <param name="ExpiresAt">Until when it holds, in whole seconds.</param>
/// <param name="Message">What tells the links of one message from those of another.</param>
internal sealed record ActionLink(long Incident, IncidentAction Action, string Contact, string Channel, DateTimeOffset ExpiresAt, string Message)
{
    /// <summary>Who acts, as the timeline says it.</summary>
    public string By => $"{Contact}, by {Words(Channel)}";

    static string Words(string channel) => channel switch
    {
        Destination.Slack => "Slack",
        Destination.Teams => "Teams",
        _ => channel,
    };
}
