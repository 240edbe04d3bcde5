namespace RunbookDsl.Hosting.Configuration;

/// <summary>Who gets the messages of incidents, by audience: <c>Runbooks:Messages</c>. A message of an audience without receivers is kept, to be passed on by hand.</summary>
/// <remarks>A receiver is a channel and an address in it: <c>slack:#incidents</c>, <c>mail:status@example.com</c>, <c>teams:support-team</c>, <c>webhook:status-page</c>.</remarks>
public sealed class MessagesOptions
{
    /// <summary>Those who work on the incident.</summary>
    public IList<string> Internal { get; } = [];

    /// <summary>Others in the company.</summary>
    public IList<string> Stakeholders { get; } = [];

    /// <summary>Customers and the public.</summary>
    public IList<string> External { get; } = [];
}
