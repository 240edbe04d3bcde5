namespace RunbookDsl.Definition.Maintenance;

/// <summary>How the service is deployed, rolled back, changed and scaled (section 6 of the document).</summary>
public sealed record MaintenanceDefinition
{
    /// <summary>The ways to deploy it, in the author's order.</summary>
    public IReadOnlyList<DeploymentDefinition> Deployments { get; init; } = [];

    /// <summary>The ways back, in the author's order.</summary>
    public IReadOnlyList<RollbackDefinition> Rollbacks { get; init; } = [];

    /// <summary>How risky changes are.</summary>
    public IReadOnlyList<ChangeDefinition> Changes { get; init; } = [];

    /// <summary>The levels of load that it is scaled for, in the author's order.</summary>
    public IReadOnlyList<LoadLevelDefinition> LoadLevels { get; init; } = [];
}
