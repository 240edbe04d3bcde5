using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Posts JSON to a service once; the outbox owns trying again.</summary>
internal sealed class JsonPost(IHttpClientFactory clients, TimeProvider clock, IOptions<RunbooksOptions> options)
{
    /// <summary>The name of the HTTP client, whose handler refuses addresses that are not allowed.</summary>
    public const string Client = "RunbookDsl.Channels";

    const int LongestAnswer = 64 * 1024;

    /// <summary>Posts.</summary>
    /// <returns>What was answered, or why there is no answer of success.</returns>
    public async Task<(string Answer, DeliveryFailure? Failure)> SendAsync(Uri url, JsonNode body, string? token, CancellationToken cancellationToken)
    {
        // By the time of the world: what waits here is a network.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.Channels.Timeout);
        try
        {
            using var client = clients.CreateClient(Client);
            client.MaxResponseContentBufferSize = LongestAnswer;
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            using var response = await client.SendAsync(request, limit.Token);
            return (await response.Content.ReadAsStringAsync(limit.Token), HttpFailure.Of(response, clock));
        }
        catch (Exception failure) when (HttpFailure.IsExpected(failure) && !cancellationToken.IsCancellationRequested)
        {
            return ("", HttpFailure.Of(failure));
        }
    }
}
