namespace RunbookDsl.Hosting.Configuration;

/// <summary>Channels: <c>Runbooks:Channels</c>.</summary>
public sealed class ChannelsOptions
{
    /// <summary>Webhooks by the name that a runbook's contacts call them.</summary>
    public IDictionary<string, WebhookOptions> Webhooks { get; set; } = new Dictionary<string, WebhookOptions>(StringComparer.Ordinal);

    /// <summary>The mail server.</summary>
    public MailOptions Mail { get; set; } = new();

    /// <summary>PagerDuty.</summary>
    public PagerDutyOptions PagerDuty { get; set; } = new();

    /// <summary>Slack.</summary>
    public SlackOptions Slack { get; set; } = new();

    /// <summary>Addresses of Microsoft Teams workflows by the names that a runbook's contacts call them as webhooks. Each address is a secret.</summary>
    public IDictionary<string, Uri> Teams { get; set; } = new Dictionary<string, Uri>(StringComparer.Ordinal);

    /// <summary>Alertmanagers that hear of every alert that fires and ends, by names that tell them apart.</summary>
    public IDictionary<string, AlertmanagerOptions> Alertmanager { get; set; } = new Dictionary<string, AlertmanagerOptions>(StringComparer.Ordinal);

    /// <summary>Networks that channels may reach although they are not public, such as <c>127.0.0.0/8</c> or <c>10.0.0.0/8</c>; none by default.</summary>
    public IList<string> AllowedNetworks { get; set; } = [];

    /// <summary>Whether channels may be called without TLS, such as inside a cluster; false by default.</summary>
    public bool AllowPlainHttp { get; set; }

    /// <summary>How long one attempt to deliver may take: 10 seconds, between 1 second and a minute.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long delivery is tried before it is given up: a day, between a minute and 30 days.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long the links hold by which somebody who is told acts without signing in: a day, between 5 minutes and 30 days.</summary>
    public TimeSpan LinksLast { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The key that those links are signed with, at least 32 characters; empty for one that this host makes and keeps in its journal.</summary>
    public string LinkKey { get; set; } = "";

    /// <summary>How long a host that stops waits for deliveries that are due or on their way: 10 seconds, between 0 and 5 minutes. What is not delivered then is delivered by the next one.</summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
