using System.Net;
using System.Text;
using MimeKit;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>A notification as a mail: plain text and HTML, in one thread for one firing.</summary>
internal static class MailMessage
{
    /// <summary>The mail; the same for every attempt, also by its <c>Message-ID</c>.</summary>
    public static MimeMessage Of(OutboxItem item, MailboxAddress from, MailboxAddress to)
    {
        var notification = item.Notification;
        var message = new MimeMessage
        {
            Subject = NotificationText.Title(notification),
            Date = notification.At,
            MessageId = Id(item.Key, from),
            Body = new BodyBuilder { TextBody = Text(notification), HtmlBody = Html(notification) }.ToMessageBody(),
        };
        message.From.Add(from);
        message.To.Add(to);
        // Out-of-office answers to a machine help nobody.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        // A root that is never sent itself: readers put what refers to the same one together, whoever was called at which step.
        var thread = Id(notification.Incident, from);
        message.References.Add(thread);
        message.InReplyTo = thread;
        return message;
    }

    static string Id(string key, MailboxAddress from) =>
        $"{string.Concat(key.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' ? character : '-'))}@{from.Domain}";

    static string Text(Notification notification)
    {
        var text = new StringBuilder().AppendLine(NotificationText.Title(notification)).AppendLine();
        foreach (var (name, value) in NotificationText.Facts(notification))
        {
            text.Append(name).Append(": ").AppendLine(value);
        }

        foreach (var line in NotificationText.Lines(notification))
        {
            text.AppendLine(line);
        }

        foreach (var check in NotificationText.Checks(notification))
        {
            text.Append("- ").AppendLine(check);
        }

        if (NotificationText.Link(notification) is { } link)
        {
            text.AppendLine().AppendLine(link);
        }

        foreach (var (name, address) in NotificationText.Actions(notification))
        {
            text.AppendLine().Append(name).AppendLine(":").AppendLine(address);
        }

        return text.ToString();
    }

    static string Html(Notification notification)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><body><h1 style=\"font-size:1.2em\">")
            .Append(WebUtility.HtmlEncode(NotificationText.Title(notification))).Append("</h1><table>");
        foreach (var (name, value) in NotificationText.Facts(notification))
        {
            html.Append("<tr><th align=\"left\">").Append(WebUtility.HtmlEncode(name)).Append("</th><td>").Append(WebUtility.HtmlEncode(value)).Append("</td></tr>");
        }

        html.Append("</table>");
        foreach (var line in NotificationText.Lines(notification))
        {
            html.Append(WebUtility.HtmlEncode(line)).Append("<br>");
        }

        html.Append("<ul>");
        foreach (var check in NotificationText.Checks(notification))
        {
            html.Append("<li>").Append(WebUtility.HtmlEncode(check)).Append("</li>");
        }

        html.Append("</ul>");
        if (NotificationText.Link(notification) is { } link)
        {
            html.Append("<p><a href=\"").Append(WebUtility.HtmlEncode(link)).Append("\">What to do</a></p>");
        }

        foreach (var (name, address) in NotificationText.Actions(notification))
        {
            html.Append("<p><a href=\"").Append(WebUtility.HtmlEncode(address)).Append("\">").Append(WebUtility.HtmlEncode(name)).Append("</a></p>");
        }

        return html.Append("</body></html>").ToString();
    }
}
