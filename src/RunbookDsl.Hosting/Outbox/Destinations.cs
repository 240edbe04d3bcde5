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
            .Where(IsConfigured)
            .Select(channel => new Destination(Destination.Webhook, channel.Address, ""))
            .ToList();
        var missing = contact.Channels.Where(channel => !IsConfigured(channel)).Select(channel => $"{channel.Kind} '{channel.Address}'").ToList();
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

    bool IsConfigured(ChannelDefinition channel) =>
        channel.Kind == ChannelKind.Webhook && options.Value.Channels.Webhooks.ContainsKey(channel.Address);
}
