using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>People and how they are reached, in words.</summary>
static class ContactWording
{
    /// <summary><c>Dana Reyes (Primary On-Call)</c>, <c>Support on-call (rotation)</c>.</summary>
    public static string Person(Responder responder) => responder is Contact contact ? $"{contact.Name} ({contact.Role})" : $"{responder.Name} (rotation)";

    /// <summary><c>Mondays at 09:00 (Europe/Lisbon), counted from 2026-01-05</c>.</summary>
    public static string HandOver(Rotation rotation)
    {
        var handOver = rotation.HandOver;
        var day = handOver.Period == RotationPeriod.Weekly ? $"{handOver.Day}s" : "Daily";
        return $"{day} at {Wording.TimeOfDay(handOver.At)} ({handOver.TimeZone}){(rotation.StartingOn is { } first ? $", counted from {Wording.Day(first)}" : "")}";
    }

    /// <summary><c>PagerDuty support-agent, Slack #support-agent</c>.</summary>
    public static string Channels(Contact contact) => string.Join(", ", contact.Channels.Select(channel => channel.Kind switch
    {
        ChannelKind.PagerDuty => $"PagerDuty {channel.Address}",
        ChannelKind.Slack => $"Slack {channel.Address}",
        ChannelKind.Webhook => $"Webhook {channel.Address}",
        _ => channel.Address,
    }));
}
