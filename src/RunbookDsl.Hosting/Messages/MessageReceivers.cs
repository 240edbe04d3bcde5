using MimeKit;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Messages;

/// <summary>Reads who gets the messages of an audience.</summary>
internal static class MessageReceivers
{
    /// <summary>Where the messages of an audience go; nowhere when they are passed on by hand.</summary>
    public static IReadOnlyList<Destination> Of(MessagesOptions messages, MessageAudience audience) => [.. Named(messages, audience).Select(Read).OfType<Destination>()];

    /// <summary>What is wrong with the configuration, each with its key and how to mend it.</summary>
    public static IEnumerable<string> Problems(MessagesOptions messages, ChannelsOptions channels)
    {
        foreach (var audience in Enum.GetValues<MessageAudience>())
        {
            var receivers = Named(messages, audience);
            for (var i = 0; i < receivers.Count; i++)
            {
                var key = FormattableString.Invariant($"{RunbooksOptions.Section}:Messages:{audience}:{i} is '{receivers[i]}'");
                if (Read(receivers[i]) is not { } destination)
                {
                    yield return $"{key}; allowed is a channel and an address in it, such as slack:#incidents, mail:status@example.com, teams:support-team or webhook:status-page.";
                }
                else if (Missing(destination, channels) is { } missing)
                {
                    yield return $"{key}, but {missing}.";
                }
            }
        }
    }

    static IList<string> Named(MessagesOptions messages, MessageAudience audience) => audience switch
    {
        MessageAudience.Internal => messages.Internal,
        MessageAudience.Stakeholders => messages.Stakeholders,
        _ => messages.External,
    };

    static Destination? Read(string receiver)
    {
        var parts = receiver.Split(':', 2, StringSplitOptions.TrimEntries);
        return parts is [Destination.Slack or Destination.Mail or Destination.Teams or Destination.Webhook, { Length: > 0 } address] ? new Destination(parts[0], address, "") : null;
    }

    static string? Missing(Destination destination, ChannelsOptions channels) => destination.Channel switch
    {
        Destination.Mail when channels.Mail.Host.Length == 0 => "Runbooks:Channels:Mail is not set",
        Destination.Mail when !MailboxAddress.TryParse(destination.Address, out var address) || address.Domain.Length == 0 => "that is not a mail address",
        Destination.Slack when channels.Slack.Token.Length == 0 && !channels.Slack.Webhooks.ContainsKey(destination.Address) => $"neither Runbooks:Channels:Slack:Token nor Runbooks:Channels:Slack:Webhooks:{destination.Address} is set",
        Destination.Teams when !channels.Teams.ContainsKey(destination.Address) => $"Runbooks:Channels:Teams:{destination.Address} is not set",
        Destination.Webhook when !channels.Webhooks.ContainsKey(destination.Address) => $"Runbooks:Channels:Webhooks:{destination.Address} is not set",
        _ => null,
    };
}
