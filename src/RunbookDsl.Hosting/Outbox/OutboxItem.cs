namespace RunbookDsl.Hosting.Outbox;

/// <summary>One notification on its way to one destination.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Key">The idempotency key, the same for every attempt.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Body">The notification as JSON, the same for every attempt.</param>
/// <param name="Due">When it was due first or is due again.</param>
/// <param name="Attempts">How many attempts have been made before.</param>
internal sealed record OutboxItem(long Id, string Key, Destination Destination, string Body, DateTimeOffset Due, int Attempts)
{
    /// <summary>The notification.</summary>
    public Notification Notification => NotificationJson.Read(Body);
}
