using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>The channels by their names in the outbox.</summary>
internal sealed class ChannelSet(ConsoleChannel console, WebhookChannel webhook)
{
    /// <summary>The channel of a destination.</summary>
    public INotificationChannel For(Destination destination) => destination.Channel == Destination.Webhook ? webhook : console;
}
