using System.Collections.Concurrent;
using System.Net;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>Receives webhooks in place of the network, and answers as it is told.</summary>
internal sealed class WebhookReceiver : HttpMessageHandler
{
    public ConcurrentQueue<ReceivedWebhook> Received { get; } = new();

    readonly SemaphoreSlim _arrivals = new(0);

    /// <summary>Whether one more request came within a moment.</summary>
    public Task<bool> ArrivesAsync() => _arrivals.WaitAsync(TimeSpan.FromMilliseconds(50));

    public Func<HttpStatusCode> Answer { get; set; } = () => HttpStatusCode.NoContent;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Received.Enqueue(new ReceivedWebhook(
            request.Headers.GetValues("Idempotency-Key").Single(),
            request.Headers.GetValues("Runbook-Timestamp").Single(),
            request.Headers.GetValues("Runbook-Signature").Single(),
            request.Headers.GetValues("Runbook-Event").Single(),
            body,
            request.Headers.GetValues("webhook-signature").Single()));
        _arrivals.Release();
        return new HttpResponseMessage(Answer());
    }
}
