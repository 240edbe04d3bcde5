namespace RunbookDsl.Hosting.Outbox;

/// <summary>Where a notification goes.</summary>
/// <param name="Channel">The channel: <c>console</c>, <c>webhook</c>, <c>mail</c>, <c>pagerduty</c>, <c>slack</c> or <c>teams</c>.</param>
/// <param name="Address">The address in that channel; empty for the console.</param>
/// <param name="Note">What the reader must know about the way it came; empty mostly.</param>
internal sealed record Destination(string Channel, string Address, string Note)
{
    /// <summary>No place yet: where it goes is found when who it is for is known.</summary>
    public static readonly Destination Nowhere = new("", "", "");

    /// <summary>The console.</summary>
    public const string Console = "console";

    /// <summary>A signed webhook.</summary>
    public const string Webhook = "webhook";

    /// <summary>A mail.</summary>
    public const string Mail = "mail";

    /// <summary>An event of PagerDuty.</summary>
    public const string PagerDuty = "pagerduty";

    /// <summary>A message in Slack.</summary>
    public const string Slack = "slack";

    /// <summary>A card in Microsoft Teams.</summary>
    public const string Teams = "teams";
}
