using RunbookDsl;

namespace SupportAgent;

/// <summary>What the support agent reports about itself.</summary>
[Metrics("agent")]
public sealed class AgentMetrics
{
    /// <summary>A tool that the agent calls: orders, refunds, knowledge.</summary>
    public Label Tool { get; }

    /// <summary>Where the customer is.</summary>
    public Label Region { get; }

    /// <summary>Share of the last ten minutes' conversations that ended in an error.</summary>
    public Gauge<Ratio> ErrorRate { get; }

    /// <summary>Share of the last ten minutes' conversations that were handed to people.</summary>
    public Gauge<Ratio> EscalationRate { get; }

    /// <summary>Times a circuit breaker opened.</summary>
    [Per(nameof(Tool))]
    public Counter<Count> CircuitBreakerTrips { get; }

    /// <summary>Time from a customer's message to the agent's answer.</summary>
    [Per(nameof(Region))]
    public Histogram<TimeSpan> Latency { get; }

    /// <summary>Turns of a conversation so far, calls of the language model included.</summary>
    public Histogram<Count> Turns { get; }

    /// <summary>Messages from customers.</summary>
    [Per(nameof(Region))]
    public Counter<Count> Requests { get; }

    /// <summary>Messages that a guardrail blocked.</summary>
    public Counter<Count> GuardrailTriggers { get; }

    /// <summary>What the language model was paid.</summary>
    public Counter<Usd> Cost { get; }
}
