using RunbookDsl.Definition;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>The support agent's runbook, made by hand.</summary>
internal static class SampleRunbook
{
    static readonly ContactDefinition Dana = new() { Role = "Primary On-Call", Name = "Dana Reyes", Availability = "24/7", Channels = [new(ChannelKind.PagerDuty, "support-agent"), new(ChannelKind.Slack, "#support-agent")] };
    static readonly ContactDefinition Ana = new() { Role = "Engineering Lead", Name = "Ana Costa", Availability = "Mon-Fri 09:00-18:00 (Europe/Lisbon)", Channels = [new(ChannelKind.Phone, "+351210000000"), new(ChannelKind.Mail, "ana@example.com")] };

    public static RunbookDefinition Support { get; } = new()
    {
        Id = "support-agent",
        Name = "Support Agent",
        Version = "2.3.0",
        Updated = new DateOnly(2026, 11, 22),
        Owner = "Customer Platform",
        OnCall = ResponderReference.Contact(0),
        Fingerprint = "support",
        Metrics = [],
        Scopes = [],
        Readings = [],
        Ranges =
        [
            new() { Reading = "Error rate", Unit = Unit.Ratio, NormalLower = 0, NormalUpper = 0.02, WarningAbove = 0.05, CriticalAbove = 0.1, Probe = 0 },
            new() { Reading = "P95 of latency over 5 minutes", Unit = Unit.Seconds, NormalLower = 1, NormalUpper = 3, WarningAbove = 5, CriticalAbove = 10, Probe = 1 },
            new() { Reading = "Median turns over 1 hour", Unit = Unit.Count, NormalLower = 3, NormalUpper = 8, WarningAbove = 12, CriticalAbove = 18, Probe = 2 },
            new() { Reading = "Average cost per conversation", Unit = Unit.Usd, NormalLower = 0.02, NormalUpper = 0.1, WarningAbove = 0.2, CriticalAbove = 0.5, Probe = 3 },
            new() { Reading = "Rate of guardrail triggers over 1 hour", Unit = Unit.CountPerSecond, NormalLower = 0, NormalUpper = 5 / 3600.0, WarningAbove = 10 / 3600.0, CriticalAbove = 20 / 3600.0, Probe = 4 },
            new() { Reading = "Resolution rate", Unit = Unit.Ratio, NormalLower = 0.75, NormalUpper = 0.95, WarningBelow = 0.7, CriticalBelow = 0.6, Probe = 5 },
        ],
        Operation = new()
        {
            Expectations =
            [
                new("Conversations resolve in six turns", "Median turns over 1 hour < 6", 6),
                new("Answers are polite", null, null),
                new("Every region answers within three seconds", "P95 of latency over 5 minutes < 3 seconds", 7),
                new("Customers are satisfied", "Satisfaction > 4", 8),
            ],
        },
        Maintenance = new()
        {
            LoadLevels =
            [
                new() { Id = "normal", Name = "Normal", When = new("Rate of requests > 5 per second", 9) },
                new() { Id = "high", Name = "High", When = new("Rate of requests > 50 per second", 10) },
                new() { Id = "peak", Name = "Peak", When = new("Rate of requests > 100 per second", 11) },
            ],
        },
        Contacts = [Dana, Ana],
        Alerts =
        [
            Alert("high-error-rate", "High Error Rate", Severity.Critical, new("Error rate", ">", "10 %", Unit.Ratio), 5, "Error rate < 5 %", "Is a specific tool failing?", "Is the LLM API degraded?", "What was deployed recently?"),
            Alert("circuit-breaker-trips", "Circuit Breaker Trips", Severity.Warning, new("Increase of circuit breaker trips over 1 hour", ">", "5", Unit.Count), 0, "Increase of circuit breaker trips over 30 minutes = 0", "Which breaker is tripping?", "Is there an attack pattern?"),
            Alert("guardrail-spike", "Guardrail Spike", Severity.Warning, new("Rate of guardrail triggers over 1 hour", ">", "3 × its usual value over 7 days", Unit.CountPerSecond), 0, null, "Which guardrail is triggering?"),
            Alert("high-latency", "High Latency", Severity.Warning, new("P95 of latency over 5 minutes", ">", "10 s", Unit.Seconds), 0, "P95 of latency over 5 minutes < 5 s", "Is the LLM API slow?", "Are tools slow?"),
            Alert("cost-anomaly", "Cost Anomaly", Severity.Warning, new("Increase of cost over 1 hour", ">", "2 × its usual value over 7 days", Unit.Usd), 0, null, "Which conversations cost most?"),
        ],
    };

    public static RunbookDefinition Checkout { get; } = Support with
    {
        Id = "checkout",
        Name = "Checkout",
        Version = "1.0.0",
        Owner = "Payments",
        Operation = new(),
        Maintenance = new(),
        Ranges = [],
        Fingerprint = "checkout",
        Alerts = [Alert("slow-checkout", "Slow Checkout", Severity.Critical, new("P99 of request duration over 5 minutes", ">", "800 ms", Unit.Seconds), 2, null, "Is the payment provider slow?")],
    };

    public const string Document = """
        # Production Runbook: Support Agent

        | Field | Value |
        |:------|:------|
        | **Agent Name** | Support Agent |
        | **Version** | 2.3.0 |
        | **Owner** | Customer Platform |

        ## 3. Alerts and Responses

        ### 3.1 Alert: High Error Rate

        **Trigger:** Error rate > 10 % for 5 minutes

        **Severity:** Critical

        **Immediate Actions:**
        1. Is a specific tool failing?
        2. Is the LLM API degraded?
        3. What was deployed recently?
        4. Consider enabling degraded mode

        **Escalation:** If not resolved in 15 minutes, escalate to Ana Costa

        **Resolution Verification:** Error rate returns to < 5 %

        ---

        ### 3.2 Alert: Circuit Breaker Trips

        **Trigger:** More than 5 circuit breaker trips in 1 hour

        **Severity:** Warning

        **Immediate Actions:**
        1. Which breaker is tripping?
        2. Is there an attack pattern?

        ```bash
        agentctl breakers list --open
        ```

        ## 7. Contacts

        | Role | Name | Contact | Availability |
        |:-----|:-----|:--------|:-------------|
        | Primary On-Call | Dana Reyes | PagerDuty `support-agent` | 24/7 |
        | Engineering Lead | Ana Costa | +351210000000 | Mon-Fri 09:00-18:00 |

        <script>window.injected = true</script> [a trap](javascript:window.injected=true)
        """;

    static AlertDefinition Alert(string id, string name, Severity severity, ComparisonDefinition comparison, int minutes, string? resolution, params string[] checks) => new()
    {
        Id = id,
        Name = name,
        Severity = severity,
        Scope = 0,
        Trigger = $"{comparison.Left} {comparison.Operator} {comparison.Right}",
        Comparisons = [comparison],
        For = TimeSpan.FromMinutes(minutes),
        Resolution = resolution,
        Checks = checks,
        Considerations = ["Enable degraded mode"],
        Escalation = [new(ResponderReference.Contact(0), TimeSpan.Zero), new(ResponderReference.Contact(1), TimeSpan.FromMinutes(15))],
    };
}
