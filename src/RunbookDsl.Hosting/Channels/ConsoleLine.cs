using System.Globalization;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>A notification as one line for people.</summary>
internal static class ConsoleLine
{
    const int ChecksShown = 2;

    /// <summary>Severity, what happened, alert, labels, value against threshold, who is paged, first checks, link, note.</summary>
    public static string Of(Notification notification, string note)
    {
        var parts = new List<string> { Head(notification) };
        if (notification.Contact is { } contact)
        {
            parts.Add($"{(notification.IsResolved ? "told" : "paged")}: {contact.Name} ({contact.Role})");
        }

        if (notification.Reason is { } reason)
        {
            parts.Add(reason);
        }

        if (!notification.IsResolved && notification.If is { } condition)
        {
            parts.Add($"only if: {condition}");
        }

        if (!notification.IsResolved && notification.Alert.Checks.Count > 0)
        {
            parts.Add($"first: {string.Join(" ", notification.Alert.Checks.Take(ChecksShown))}");
        }

        if (notification.Link is { } link)
        {
            parts.Add(link);
        }

        if (note.Length > 0)
        {
            parts.Add($"({note})");
        }

        // A label's value may hold anything, and a terminal obeys control characters.
        return string.Concat(string.Join(" | ", parts).Select(character => char.IsControl(character) ? '?' : character));
    }

    static string Head(Notification notification)
    {
        var labels = notification.Labels.Count == 0
            ? ""
            : $" {{{string.Join(", ", notification.Labels.Select(label => $"{label.Key}=\"{label.Value}\""))}}}";
        var what = notification.Event switch
        {
            NotificationEvent.Resolved => $"RESOLVED after {Length(notification.At - notification.FiredAt)}",
            NotificationEvent.Escalated => $"ESCALATED after {Length(notification.At - notification.FiredAt)}",
            NotificationEvent.Test => "TEST",
            _ => "FIRING",
        };
        var value = notification.Value is not { } seen ? ""
            : notification.IsResolved ? $": now {seen.Text}"
            : $": {seen.Text} {seen.Operator} {seen.Threshold}";
        var at = notification.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"[{at}] {notification.Alert.Severity.ToUpperInvariant()} {what} {notification.Runbook.Name} / {notification.Alert.Name}{labels}{value}";
    }

    static string Length(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : time.TotalMinutes >= 1 ? $"{(int)time.TotalMinutes} min" : $"{(int)time.TotalSeconds} s";
}
