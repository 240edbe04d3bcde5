using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>The channels by their names in the outbox.</summary>
internal sealed class ChannelSet(ConsoleChannel console, WebhookChannel webhook, MailChannel mail, PagerDutyChannel pagerDuty, SlackChannel slack, TeamsChannel teams)
{
    /// <summary>The channel of a destination.</summary>
    public INotificationChannel For(Destination destination) => destination.Channel switch
    {
        Destination.Webhook => webhook,
        Destination.Mail => mail,
        Destination.PagerDuty => pagerDuty,
        Destination.Slack => slack,
        Destination.Teams => teams,
        _ => console,
    };
}
