using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;

namespace RunbookDsl.Hosting.Tests.Watching;

/// <summary>Takes heartbeats in place of the network.</summary>
internal sealed class HeartbeatReceiver : HttpMessageHandler
{
    public ConcurrentQueue<JsonElement> Received { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Received.Enqueue(JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken)).RootElement);
        return new HttpResponseMessage(HttpStatusCode.OK);
    }
}
