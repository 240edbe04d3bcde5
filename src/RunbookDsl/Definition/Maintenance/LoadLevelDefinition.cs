namespace RunbookDsl.Definition.Maintenance;

/// <summary>A level of load that the service is scaled for.</summary>
public sealed record LoadLevelDefinition
{
    /// <summary>Stable id, unique among the levels: <c>high</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>How the metrics show that it is reached; null when not said.</summary>
    public ProbedCondition? When { get; init; }

    /// <summary>How the service is set up for it; empty when not said.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>What else to know; empty when not said.</summary>
    public string Notes { get; init; } = "";
}
