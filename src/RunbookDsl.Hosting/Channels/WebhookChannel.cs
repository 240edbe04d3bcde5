using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Posts notifications to configured addresses, signed. What the receiver answers is judged by its status only.</summary>
internal sealed class WebhookChannel(IHttpClientFactory clients, TimeProvider clock, IOptions<RunbooksOptions> options, ConsoleChannel console) : INotificationChannel
{
    /// <summary>The name of the HTTP client, whose handler refuses addresses that are not allowed.</summary>
    public const string Client = "RunbookDsl.Webhooks";

    /// <inheritdoc />
    public async Task<DeliveryFailure?> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (!options.Value.Channels.Webhooks.TryGetValue(item.Destination.Address, out var webhook))
        {
            var note = $"the webhook '{item.Destination.Address}' is not configured any more, so it is printed here only";
            return await console.DeliverAsync(item with { Destination = item.Destination with { Note = note } }, cancellationToken);
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var request = Request(item, webhook);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return HttpFailure.Of(response, clock);
        }
        catch (Exception failure) when (HttpFailure.IsExpected(failure) && !cancellationToken.IsCancellationRequested)
        {
            return HttpFailure.Of(failure);
        }
    }

    HttpRequestMessage Request(OutboxItem item, WebhookOptions webhook)
    {
        var timestamp = WebhookSignature.Timestamp(clock.GetUtcNow());
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(item.Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")),
        };
        request.Headers.Add(WebhookSignature.TimestampHeader, timestamp);
        request.Headers.Add(WebhookSignature.SignatureHeader, WebhookSignature.Sign(webhook.Secrets, timestamp, item.Body));
        request.Headers.Add(WebhookSignature.IdempotencyHeader, item.Key);
        request.Headers.Add(StandardSignature.IdHeader, item.Key);
        request.Headers.Add(StandardSignature.TimestampHeader, timestamp);
        request.Headers.Add(StandardSignature.SignatureHeader, StandardSignature.Sign(webhook.Secrets, item.Key, timestamp, Encoding.UTF8.GetBytes(item.Body)));
        request.Headers.Add(WebhookSignature.EventHeader, item.Notification.Event);
        return request;
    }
}
