using System.Text.Json;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

/// <summary>What a webhook tells.</summary>
internal static class Told
{
    public static string Contact(ReceivedWebhook webhook) => JsonDocument.Parse(webhook.Body).RootElement.GetProperty("contact").GetProperty("name").GetString()!;

    public static string? Reason(ReceivedWebhook webhook) => JsonDocument.Parse(webhook.Body).RootElement.TryGetProperty("reason", out var reason) ? reason.GetString() : null;
}
