using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Writes to Slack: to the channel's incoming webhook, or with a token.</summary>
internal sealed class SlackChannel(JsonPost post, IOptions<RunbooksOptions> options) : INotificationChannel
{
    /// <inheritdoc />
    public async Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var slack = options.Value.Channels.Slack;
        var body = new JsonObject { ["text"] = Text(item.Notification), ["unfurl_links"] = false };
        if (slack.Webhooks.TryGetValue(item.Destination.Address, out var webhook))
        {
            return (await post.SendAsync(webhook, body, null, cancellationToken)).Failure;
        }

        if (slack.Token.Length == 0)
        {
            return new DeliveryFailure($"Neither Runbooks:Channels:Slack:Token nor Runbooks:Channels:Slack:Webhooks:{item.Destination.Address} is set any more.");
        }

        body["channel"] = item.Destination.Address;
        var (answer, failure) = await post.SendAsync(slack.Url, body, slack.Token, cancellationToken);
        return failure ?? Judge(answer);
    }

    /// <summary>Slack answers 200 also when it refuses.</summary>
    static DeliveryFailure? Judge(string answer)
    {
        try
        {
            var root = JsonNode.Parse(answer) as JsonObject;
            return root?["ok"]?.GetValueKind() == JsonValueKind.True ? null
                : root?["error"]?.GetValueKind() == JsonValueKind.String ? new DeliveryFailure($"Slack refuses it: {NotificationText.Clean((string)root["error"]!)}.")
                : new DeliveryFailure("It answered with something that is not Slack's.");
        }
        catch (JsonException)
        {
            return new DeliveryFailure("It answered with something that is not Slack's.");
        }
    }

    static string Text(Notification notification)
    {
        var text = new StringBuilder().Append('*').Append(Escape(NotificationText.Title(notification))).Append('*');
        foreach (var (name, value) in NotificationText.Facts(notification))
        {
            text.Append('\n').Append(Escape(name)).Append(": ").Append(Escape(value));
        }

        foreach (var line in NotificationText.Lines(notification))
        {
            text.Append('\n').Append(Escape(line));
        }

        foreach (var check in NotificationText.Checks(notification))
        {
            text.Append("\n• ").Append(Escape(check));
        }

        if (NotificationText.Link(notification) is { } link)
        {
            text.Append('\n').Append(Link("What to do", link));
        }

        foreach (var (name, address) in NotificationText.Actions(notification))
        {
            text.Append(" · ").Append(Link(name, address));
        }

        return text.ToString();
    }

    static string Link(string name, string address) => $"<{Escape(address).Replace("|", "%7C", StringComparison.Ordinal)}|{name}>";

    // The three characters that Slack gives a meaning: without them nothing can call everyone or be a link.
    static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
