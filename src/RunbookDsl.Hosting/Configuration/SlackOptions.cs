namespace RunbookDsl.Hosting.Configuration;

/// <summary>Slack: <c>Runbooks:Channels:Slack</c>.</summary>
public sealed class SlackOptions
{
    /// <summary>Where messages are posted to with the token: Slack itself.</summary>
    public Uri Url { get; set; } = new("https://slack.com/api/chat.postMessage");

    /// <summary>The token of an app that may write to every channel that contacts name; empty when there is none.</summary>
    public string Token { get; set; } = "";

    /// <summary>Addresses of incoming webhooks by channel, used before the token: <c>#support-agent</c>. Each address is a secret.</summary>
    public IDictionary<string, Uri> Webhooks { get; set; } = new Dictionary<string, Uri>(StringComparer.Ordinal);
}
