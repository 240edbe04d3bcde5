namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>A way to deploy the service. Origins: the deployment is at its name, its rollback at the argument of <c>RollsBackWith</c>.</summary>
sealed record Deployment
{
    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>Its steps, in their order.</summary>
    public EquatableArray<MaintenanceStep> Steps { get; init; }

    /// <summary>The name of the way back; null when none is said.</summary>
    public string? Rollback { get; init; }
}
