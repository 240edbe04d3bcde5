using System.Globalization;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>A notification in words, without any markup and without control characters.</summary>
internal static class NotificationText
{
    /// <summary>What happened, in a line.</summary>
    public static string Title(Notification notification)
    {
        if (notification.Message is { } message)
        {
            return Clean($"{notification.Runbook.Name}: {message.Name}");
        }

        var what = notification.Event switch
        {
            NotificationEvent.Resolved => "Resolved",
            NotificationEvent.Escalated => "Escalated",
            NotificationEvent.Test => "Test",
            _ => "Firing",
        };
        return Clean($"{what}: {notification.Runbook.Name} / {notification.Alert.Name} ({notification.Alert.Severity})");
    }

    /// <summary>The facts, each with its name.</summary>
    public static IEnumerable<(string Name, string Text)> Facts(Notification notification)
    {
        if (notification.Message is not null)
        {
            yield break;
        }

        if (notification.Reason is { } reason)
        {
            yield return ("Why you", Clean(reason));
        }

        if (notification.Alert.Summary.Length > 0)
        {
            yield return ("Meaning", Clean(notification.Alert.Summary));
        }

        yield return ("Trigger", Clean(notification.Alert.Trigger));
        if (notification.Value is { } value)
        {
            yield return ("Value", Clean(notification.IsResolved ? $"now {value.Text}" : $"{value.Text} {value.Operator} {value.Threshold}"));
        }

        foreach (var (name, text) in notification.Labels)
        {
            yield return (Clean(name), Clean(text));
        }

        yield return ("At", notification.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        if (notification.Contact is { } contact)
        {
            yield return (notification.IsResolved ? "Told" : "Called", Clean($"{contact.Name} ({contact.Role})"));
        }

        if (!notification.IsResolved && notification.If is { } condition)
        {
            yield return ("Only if", Clean(condition));
        }
    }

    /// <summary>The lines of a message that is passed on as it is; nothing for all else.</summary>
    public static IEnumerable<string> Lines(Notification notification) => notification.Message?.Text.ReplaceLineEndings("\n").Split('\n').Select(Clean) ?? [];

    /// <summary>What to look at first; nothing when it is over.</summary>
    public static IEnumerable<string> Checks(Notification notification) => notification.IsResolved ? [] : notification.Alert.Checks.Select(Clean);

    /// <summary>Where the incident, or else the alert, can be looked at.</summary>
    public static string? Link(Notification notification) => notification.IncidentLink ?? notification.Link;

    /// <summary>The links by which the reader acts, each with what it does.</summary>
    public static IEnumerable<(string Name, string Address)> Actions(Notification notification)
    {
        if (notification.AcknowledgeLink is { } acknowledge)
        {
            yield return ("Take it", acknowledge);
        }

        if (notification.ResolveLink is { } resolve)
        {
            yield return ("It is over", resolve);
        }
    }

    /// <summary>A text in one line.</summary>
    public static string Clean(string text) => string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));
}
