namespace RunbookDsl.Hosting.Configuration;

/// <summary>PagerDuty's Events API v2: <c>Runbooks:Channels:PagerDuty</c>.</summary>
public sealed class PagerDutyOptions
{
    /// <summary>Where events are posted to: PagerDuty itself.</summary>
    public Uri Url { get; set; } = new("https://events.pagerduty.com/v2/enqueue");

    /// <summary>The routing keys of services by the names that a runbook's contacts call them.</summary>
    public IDictionary<string, string> RoutingKeys { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
