namespace RunbookDsl.Hosting.Outbox;

/// <summary>What a notification tells of.</summary>
internal static class NotificationEvent
{
    /// <summary>The alert fired.</summary>
    public const string Firing = "firing";

    /// <summary>The alert still fires, so the next one is called.</summary>
    public const string Escalated = "escalated";

    /// <summary>Somebody tries whether a channel works.</summary>
    public const string Test = "test";

    /// <summary>A message of an incident goes to those who are to know of it; nobody is called.</summary>
    public const string Message = "message";

    /// <summary>The alert is over.</summary>
    public const string Resolved = "resolved";
}
