using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>A small runbook by hand: an error rate that must hold for a minute, and trips counted for each tool.</summary>
internal static class ThresholdRunbook
{
    public const string ErrorRate = "agent_error_rate_ratio";
    public const string Trips = "agent_trips_total";

    public static RunbookDefinition Definition { get; } = Of("support-agent");

    public static RunbookDefinition Of(string id) => new()
    {
        Id = id,
        Name = "Support Agent",
        Version = "1.0.0",
        Owner = "Customer Platform",
        OnCall = ResponderReference.Contact(0),
        Fingerprint = "1",
        Metrics =
        [
            new MetricDefinition { Name = "ErrorRate", WireName = ErrorRate, Kind = MetricKind.Gauge, Unit = Unit.Ratio, Scope = 0 },
            new MetricDefinition { Name = "Trips", WireName = Trips, Kind = MetricKind.Counter, Unit = Unit.Count, Scope = 1 },
        ],
        Scopes = [new ScopeDefinition([]), new ScopeDefinition(["tool"])],
        Readings =
        [
            new MetricReading { Metric = 0, Scope = 0, Unit = Unit.Ratio, Text = "ErrorRate", Operation = MetricOperation.Last },
            new MetricReading { Metric = 1, Scope = 1, Unit = Unit.Count, Text = "Trips.Increase(5 minutes)", Operation = MetricOperation.Increase, Window = TimeSpan.FromMinutes(5) },
        ],
        Alerts =
        [
            new AlertDefinition
            {
                Id = "high-error-rate",
                Name = "High Error Rate",
                Severity = Severity.Critical,
                Scope = 0,
                Trigger = "Error rate > 10 %",
                Comparisons = [new ComparisonDefinition("Error rate", ">", "10 %", Unit.Ratio)],
                For = TimeSpan.FromMinutes(1),
                Resolution = "Error rate < 5 %",
                Checks = ["Is a specific tool failing?", "Is the LLM API degraded?"],
                Escalation = [new EscalationDefinition(ResponderReference.Contact(0), TimeSpan.Zero), new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.FromMinutes(15))],
            },
            new AlertDefinition
            {
                Id = "trips",
                Name = "Circuit Breaker Trips",
                Severity = Severity.Warning,
                Scope = 1,
                Trigger = "Trips in 5 minutes > 5",
                Comparisons = [new ComparisonDefinition("Trips in 5 minutes", ">", "5", Unit.Count)],
                Escalation = [],
            },
        ],
        Contacts =
        [
            new ContactDefinition { Role = "Primary On-Call", Name = "Dana Reyes", Channels = [new ChannelDefinition(ChannelKind.Webhook, "pager"), new ChannelDefinition(ChannelKind.Slack, "#support-agent")] },
            new ContactDefinition { Role = "Engineering Lead", Name = "Ana Costa", Channels = [new ChannelDefinition(ChannelKind.Webhook, "pager")] },
        ],
        Ranges = [],
    };
}
