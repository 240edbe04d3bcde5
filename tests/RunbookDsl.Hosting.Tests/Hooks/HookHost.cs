using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Hooks;

/// <summary>A host that a build server may send signed requests to, by two secrets.</summary>
public sealed class HookHost : IAsyncLifetime, IDisposable
{
    public const string Secret = "a-secret-of-the-build-server";
    public const string NextSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    readonly TemporaryFolder _folder = new();

    internal RunbookTestHost Host { get; private set; } = default!;

    internal IncidentDesk Desk => Host.Get<IncidentDesk>();

    public async Task InitializeAsync() => Host = await RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?>
    {
        ["Runbooks:Access:Mode"] = "Local",
        ["Runbooks:Hooks:ci:Secrets:0"] = NextSecret,
        ["Runbooks:Hooks:ci:Secrets:1"] = Secret,
        ["Runbooks:Hooks:ci:Runbook"] = "support-agent",
    });

    /// <summary>Sends a request as the build server does, but for what the test says.</summary>
    internal async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(
        string body, string? id = null, string secret = Secret, TimeSpan late = default, string hook = "ci", string? sent = null, string? signature = null)
    {
        id ??= Guid.NewGuid().ToString();
        var timestamp = WebhookSignature.Timestamp(Host.Clock.GetUtcNow() - late);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/hooks/" + hook, UriKind.Relative)) { Content = new StringContent(sent ?? body, Encoding.UTF8, "application/json") };
        request.Headers.Add(StandardSignature.IdHeader, id);
        request.Headers.Add(StandardSignature.TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(StandardSignature.SignatureHeader, signature ?? StandardSignature.Sign([secret], id, timestamp, Encoding.UTF8.GetBytes(body)));
        using var client = Host.Client;
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
