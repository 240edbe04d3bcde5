namespace RunbookDsl.Definition;

/// <summary>A metric as it arrives.</summary>
public sealed record MetricDefinition
{
    /// <summary>The property's name: <c>ErrorRate</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire: <c>agent_error_rate_ratio</c>; of a histogram without <c>_bucket</c>.</summary>
    public required string WireName { get; init; }

    /// <summary>How it behaves.</summary>
    public required MetricKind Kind { get; init; }

    /// <summary>What it counts.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What it means, in its author's words; empty when they said nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>The scope of its own labels; an index into <see cref="RunbookDefinition.Scopes"/>.</summary>
    public required int Scope { get; init; }
}
