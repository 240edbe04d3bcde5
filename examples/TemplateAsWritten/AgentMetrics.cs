using RunbookDsl;

namespace TemplateAsWritten;

/// <summary>The metrics that the template names in its tables and triggers.</summary>
[Metrics("agent")]
public sealed class AgentMetrics
{
    /// <summary>Error rate.</summary>
    public Gauge<Ratio> ErrorRate { get; }

    /// <summary>Escalation rate.</summary>
    public Gauge<Ratio> EscalationRate { get; }

    /// <summary>Latency.</summary>
    public Histogram<TimeSpan> Latency { get; }

    /// <summary>Turns of a conversation.</summary>
    public Histogram<Count> Turns { get; }

    /// <summary>Guardrail triggers.</summary>
    public Counter<Count> GuardrailTriggers { get; }

    /// <summary>Circuit breaker trips.</summary>
    public Counter<Count> CircuitBreakerTrips { get; }

    /// <summary>Cost.</summary>
    public Counter<Usd> Cost { get; }
}
