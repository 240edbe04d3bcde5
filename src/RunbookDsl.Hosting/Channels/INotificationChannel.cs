using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>A way to tell people or machines.</summary>
internal interface INotificationChannel
{
    /// <summary>Tries once, or for some seconds, to deliver.</summary>
    /// <returns>Null when it arrived; else what went wrong, and whether and when to try again.</returns>
    Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken);
}
