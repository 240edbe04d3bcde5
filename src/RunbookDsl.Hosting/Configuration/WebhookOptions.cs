namespace RunbookDsl.Hosting.Configuration;

/// <summary>One webhook: <c>Runbooks:Channels:Webhooks:{name}</c>. <c>docs/webhook.md</c> says what it receives.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where notifications are posted to.</summary>
    public Uri? Url { get; set; }

    /// <summary>The secrets that requests are signed with, each at least 16 characters; one signature for each, so that a receiver can change over.</summary>
    public IList<string> Secrets { get; set; } = [];
}
