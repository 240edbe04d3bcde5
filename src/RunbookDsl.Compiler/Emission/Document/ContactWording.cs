using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>People and how they are reached, in words.</summary>
static class ContactWording
{
    /// <summary><c>Dana Reyes (Primary On-Call)</c>.</summary>
    public static string Person(Contact contact) => $"{contact.Name} ({contact.Role})";

    /// <summary><c>PagerDuty support-agent, Slack #support-agent</c>.</summary>
    public static string Channels(Contact contact) => string.Join(", ", contact.Channels.Select(channel => channel.Kind switch
    {
        ChannelKind.PagerDuty => $"PagerDuty {channel.Address}",
        ChannelKind.Slack => $"Slack {channel.Address}",
        ChannelKind.Webhook => $"Webhook {channel.Address}",
        _ => channel.Address,
    }));
}
