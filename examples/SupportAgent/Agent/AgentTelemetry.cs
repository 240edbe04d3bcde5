using System.Diagnostics.Metrics;

namespace SupportAgent.Agent;

/// <summary>The agent's instruments, as any service would have them; what they are called on the wire is in <see cref="AgentMetrics"/>.</summary>
internal sealed class AgentTelemetry : IDisposable
{
    public const string MeterName = "SupportAgent";

    static readonly InstrumentAdvice<double> LatencyBuckets = new() { HistogramBucketBoundaries = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 7.5, 10, 15, 20, 30, 60] };

    static readonly InstrumentAdvice<long> TurnBuckets = new() { HistogramBucketBoundaries = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50] };

    readonly Meter _meter = new(MeterName);
    readonly Counter<long> _trips;
    readonly Counter<long> _guardrails;
    readonly Counter<double> _cost;
    readonly Histogram<double> _latency;
    readonly Histogram<long> _turns;
    readonly Counter<long> _requests;

    public AgentTelemetry(IEnumerable<string> tools, Func<double> errorRate, Func<double> escalationRate)
    {
        _meter.CreateObservableGauge("agent.error_rate", errorRate, "1", "Share of the last ten minutes' conversations that ended in an error.");
        _meter.CreateObservableGauge("agent.escalation_rate", escalationRate, "1", "Share of the last ten minutes' conversations that were handed to people.");
        _trips = _meter.CreateCounter<long>("agent.circuit_breaker_trips", "{trip}", "Times a circuit breaker opened.");
        _guardrails = _meter.CreateCounter<long>("agent.guardrail_triggers", "{trigger}", "Messages that a guardrail blocked.");
        _cost = _meter.CreateCounter<double>("agent.cost", "usd", "What the language model was paid.");
        _latency = _meter.CreateHistogram("agent.latency", "s", "Time from a customer's message to the agent's answer.", advice: LatencyBuckets);
        _turns = _meter.CreateHistogram("agent.turns", "{turn}", "Turns of a conversation so far, calls of the language model included.", advice: TurnBuckets);
        _requests = _meter.CreateCounter<long>("agent.requests", "{request}", "Messages from customers.");

        // A counter that is silent until its first event would hide that event: its first value is only where counting begins.
        _guardrails.Add(0);
        _cost.Add(0);
        foreach (var tool in tools)
        {
            _trips.Add(0, new KeyValuePair<string, object?>("tool", tool));
        }
    }

    public void BreakerTripped(string tool) => _trips.Add(1, new KeyValuePair<string, object?>("tool", tool));

    public void GuardrailTriggered() => _guardrails.Add(1);

    public void Paid(double usd) => _cost.Add(usd);

    public void Answered(string region, TimeSpan after) => _latency.Record(after.TotalSeconds, new KeyValuePair<string, object?>("region", region));

    public void Asked(string region) => _requests.Add(1, new KeyValuePair<string, object?>("region", region));

    public void Took(int turns) => _turns.Record(turns);

    public void Dispose() => _meter.Dispose();
}
