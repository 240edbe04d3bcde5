using System.Net;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>Takes every webhook, so that no test of pages reaches for a network, or waits for one by a clock that stands still.</summary>
internal sealed class SilentReceiver : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
}
