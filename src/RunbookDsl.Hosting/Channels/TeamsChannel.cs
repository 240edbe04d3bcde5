using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Posts an adaptive card to a workflow of Microsoft Teams.</summary>
internal sealed class TeamsChannel(JsonPost post, IOptions<RunbooksOptions> options) : INotificationChannel
{
    /// <inheritdoc />
    public async Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken) =>
        options.Value.Channels.Teams.TryGetValue(item.Destination.Address, out var workflow)
            ? (await post.SendAsync(workflow, Message(item.Notification), null, cancellationToken)).Failure
            : new DeliveryFailure($"Runbooks:Channels:Teams:{item.Destination.Address} is not set any more.");

    static JsonObject Message(Notification notification) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = Card(notification),
        }),
    };

    static JsonObject Card(Notification notification)
    {
        var lines = new JsonArray(Line(NotificationText.Title(notification), isTitle: true));
        foreach (var (name, value) in NotificationText.Facts(notification))
        {
            lines.Add((JsonNode)Line($"{name}: {value}"));
        }

        foreach (var line in NotificationText.Lines(notification))
        {
            lines.Add((JsonNode)Line(line));
        }

        foreach (var check in NotificationText.Checks(notification))
        {
            lines.Add((JsonNode)Line($"• {check}"));
        }

        var card = new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.4",
            ["body"] = lines,
        };
        var actions = new JsonArray();
        if (NotificationText.Link(notification) is { } link)
        {
            actions.Add((JsonNode)Open("What to do", link));
        }

        foreach (var (name, address) in NotificationText.Actions(notification))
        {
            actions.Add((JsonNode)Open(name, address));
        }

        if (actions.Count > 0)
        {
            card["actions"] = actions;
        }

        return card;
    }

    static JsonObject Open(string title, string url) => new() { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = url };

    // Runs of rich text are plain; a text block would read Markdown in a label's value.
    static JsonObject Line(string text, bool isTitle = false) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = text, ["weight"] = isTitle ? "Bolder" : "Default" }),
    };
}
