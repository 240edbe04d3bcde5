using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Triggers and resolves incidents of PagerDuty through its Events API v2; whatever is about one firing is one incident there.</summary>
internal sealed class PagerDutyChannel(JsonPost post, IOptions<RunbooksOptions> options) : INotificationChannel
{
    const int LongestSummary = 1024;

    /// <inheritdoc />
    public async Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var pagerDuty = options.Value.Channels.PagerDuty;
        var key = $"Runbooks:Channels:PagerDuty:RoutingKeys:{item.Destination.Address}";
        if (!pagerDuty.RoutingKeys.TryGetValue(item.Destination.Address, out var routingKey))
        {
            return new DeliveryFailure($"{key} is not set any more.");
        }

        var (_, failure) = await post.SendAsync(pagerDuty.Url, Event(item.Notification, routingKey), null, cancellationToken);
        return failure is { Status: HttpStatusCode.BadRequest } ? new DeliveryFailure($"PagerDuty takes the event for invalid (400); check {key}.", IsFinal: true) : failure;
    }

    static JsonObject Event(Notification notification, string routingKey)
    {
        var body = new JsonObject
        {
            ["routing_key"] = routingKey,
            ["event_action"] = notification.IsResolved ? "resolve" : "trigger",
            ["dedup_key"] = notification.Incident,
        };
        if (notification.IsResolved)
        {
            return body;
        }

        var details = new JsonObject();
        foreach (var (name, text) in NotificationText.Facts(notification))
        {
            details[name] = text;
        }

        details["First"] = string.Join(' ', NotificationText.Checks(notification));
        var title = NotificationText.Title(notification);
        body["payload"] = new JsonObject
        {
            ["summary"] = title.Length > LongestSummary ? title[..LongestSummary] : title,
            ["source"] = notification.Runbook.Id,
            ["severity"] = notification.Alert.Severity,
            ["timestamp"] = notification.At.ToString("O"),
            ["component"] = notification.Runbook.Name,
            ["class"] = notification.Alert.Id,
            ["custom_details"] = details,
        };
        if (NotificationText.Link(notification) is { } link)
        {
            body["client"] = "RunbookDsl";
            body["client_url"] = link;
            body["links"] = new JsonArray(new JsonObject { ["href"] = link, ["text"] = "What to do" });
        }

        return body;
    }
}
