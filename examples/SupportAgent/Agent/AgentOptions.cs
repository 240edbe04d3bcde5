namespace SupportAgent.Agent;

/// <summary>What the agent's process is told by the host that starts it.</summary>
internal sealed record AgentOptions
{
    /// <summary>Where it exports its metrics to, OTLP over gRPC.</summary>
    public required Uri Otlp { get; init; }

    /// <summary>The simulated midnight at which the day begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>Simulated seconds in a real one.</summary>
    public required double Speed { get; init; }

    /// <summary>The seed of the simulation's dice.</summary>
    public required int Seed { get; init; }
}
