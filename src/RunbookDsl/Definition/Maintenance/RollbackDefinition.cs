namespace RunbookDsl.Definition.Maintenance;

/// <summary>A way back.</summary>
public sealed record RollbackDefinition
{
    /// <summary>Stable id, unique among the rollbacks: <c>previous-version</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>Its steps, in their order.</summary>
    public IReadOnlyList<MaintenanceStepDefinition> Steps { get; init; } = [];
}
