using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Decides how a contact is reached with the channels that are configured.</summary>
internal sealed class Destinations(IOptions<RunbooksOptions> options)
{
    /// <summary>Where notifications for a contact go: each configured channel, and the console in place of all the others.</summary>
    public IReadOnlyList<Destination> Of(ContactDefinition contact)
    {
        var configured = contact.Channels
            .Select(channel => Configured(channel) is { } name ? new Destination(name, channel.Address, "") : null)
            .OfType<Destination>()
            .ToList();
        var missing = contact.Channels.Where(channel => Configured(channel) is null).Select(channel => $"{channel.Kind} '{channel.Address}'").ToList();
        if (missing.Count > 0)
        {
            configured.Add(new Destination(Destination.Console, "", $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} not configured, so it is printed here only"));
        }
        else if (configured.Count == 0)
        {
            configured.Add(new Destination(Destination.Console, "", "the contact has no channel, so it is printed here only"));
        }

        return configured;
    }

    string? Configured(ChannelDefinition channel)
    {
        var channels = options.Value.Channels;
        return channel.Kind switch
        {
            ChannelKind.Webhook when channels.Webhooks.ContainsKey(channel.Address) => Destination.Webhook,
            ChannelKind.Webhook when channels.Teams.ContainsKey(channel.Address) => Destination.Teams,
            ChannelKind.Mail when channels.Mail.Host.Length > 0 => Destination.Mail,
            ChannelKind.PagerDuty when channels.PagerDuty.RoutingKeys.ContainsKey(channel.Address) => Destination.PagerDuty,
            ChannelKind.Slack when channels.Slack.Token.Length > 0 || channels.Slack.Webhooks.ContainsKey(channel.Address) => Destination.Slack,
            _ => null,
        };
    }
}
