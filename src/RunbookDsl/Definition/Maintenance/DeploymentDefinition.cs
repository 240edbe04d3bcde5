namespace RunbookDsl.Definition.Maintenance;

/// <summary>A way to deploy the service.</summary>
public sealed record DeploymentDefinition
{
    /// <summary>Stable id, unique among the deployments: <c>standard</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>Its steps, in their order.</summary>
    public IReadOnlyList<MaintenanceStepDefinition> Steps { get; init; } = [];

    /// <summary>The way back; an index into <see cref="MaintenanceDefinition.Rollbacks"/>. Null when none is named.</summary>
    public int? Rollback { get; init; }
}
