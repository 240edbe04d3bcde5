using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Prints notifications, a line each.</summary>
internal sealed class ConsoleChannel(TextWriter output) : INotificationChannel
{
    /// <inheritdoc />
    public async Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(ConsoleLine.Of(item.Notification, item.Destination.Note));
        await output.FlushAsync(cancellationToken);
        return null;
    }
}
