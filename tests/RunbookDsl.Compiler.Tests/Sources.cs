namespace CompilerTests;

/// <summary>C# that the tests compile.</summary>
static class Sources
{
    public const string Metrics = """
        /// <summary>What the support agent reports about itself.</summary>
        [Metrics("agent")]
        public sealed class AgentMetrics
        {
            public Label Tool { get; }
            public Label Region { get; }

            /// <summary>Share of conversations that end in an error.</summary>
            public Gauge<Ratio> ErrorRate { get; }

            /// <summary>Times a circuit breaker opened.</summary>
            [Per(nameof(Tool))]
            public Counter<Count> CircuitBreakerTrips { get; }

            /// <summary>Time from request to final answer.</summary>
            [Per(nameof(Region))]
            public Histogram<TimeSpan> Latency { get; }

            public Counter<Count> GuardrailTriggers { get; }
            public Counter<Usd> Cost { get; }
            [Per(nameof(Region), nameof(Status))] public Counter<Count> Requests { get; }
            public Label Status { get; }
            public Gauge<Bytes> Memory { get; }
            public Gauge<Count> Queue { get; }
            public Gauge<double> Load { get; }
            [Per(nameof(Region))] public Gauge<TimeSpan> Lag { get; }
        }
        """;

    public static string Runbook(string body, string members = "") => $$"""
        [Runbook]
        public sealed partial class SampleRunbook : Runbook<AgentMetrics>
        {
            {{members}}
            protected override void Define()
            {
                {{body}}
            }
        }
        """;

    /// <summary>The lines of the authoring surface's description that the surface offers by now, word for word.</summary>
    public const string SupportAgent = """
        namespace Support;

        [Runbook]
        public sealed partial class SupportAgentRunbook : Runbook<AgentMetrics>
        {
            // 7 Contacts
            static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").Slack("#support-agent").RoundTheClock();
            static readonly Contact Lead    = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");

            protected override void Define()
            {
                About("Support Agent").Version("2.3.0").Updated(2026, 11, 22).Owner("Customer Platform").OnCall(Primary);

                Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
                Metric(m => m.Latency.P95(5.Minutes())).Normal(1.Seconds(), 3.Seconds()).Warning(above: 5.Seconds()).Critical(above: 10.Seconds());

                Alert("High Error Rate").When(m => m.ErrorRate > 0.10).For(5.Minutes())
                    .Severity(Critical)
                    .Check("Is a specific tool failing?", "Is the LLM API degraded?", "What was deployed recently?")
                    .Consider("Enable degraded mode")
                    .Page(Primary).EscalateTo(Lead).After(15.Minutes())
                    .ResolvedWhen(m => m.ErrorRate < 0.05);

                Alert("Circuit Breaker Trips").ForEach(m => m.Tool)
                    .When(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 5)
                    .Severity(Warning)
                    .ResolvedWhen(m => m.CircuitBreakerTrips.Increase(1.Hours()) == 0);

                Alert("Guardrail Spike").When(m => m.GuardrailTriggers.Rate(1.Hours()) > 3 * m.GuardrailTriggers.Rate(1.Hours()).Usual(over: 7.Days()));
                Alert("High Latency").When(m => m.Latency.P95(5.Minutes()) > 10.Seconds());
                Alert("Cost Anomaly").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days()));
            }
        }
        """;
}
