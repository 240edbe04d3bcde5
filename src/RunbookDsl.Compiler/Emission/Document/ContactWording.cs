using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>People and how they are reached, in words.</summary>
static class ContactWording
{
    /// <summary><c>Dana Reyes (Primary On-Call)</c>.</summary>
    public static string Person(Responder responder) => responder is Contact contact ? $"{contact.Name} ({contact.Role})" : responder.Name;

    /// <summary><c>PagerDuty support-agent, Slack #support-agent</c>.</summary>
    public static string Channels(Contact contact) => string.Join(", ", contact.Channels.Select(channel => channel.Kind switch
    {
        ChannelKind.PagerDuty => $"PagerDuty {channel.Address}",
        ChannelKind.Slack => $"Slack {channel.Address}",
        ChannelKind.Webhook => $"Webhook {channel.Address}",
        _ => channel.Address,
    }));
}
