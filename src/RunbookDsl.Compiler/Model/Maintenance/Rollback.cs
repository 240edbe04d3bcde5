namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>A way back.</summary>
sealed record Rollback
{
    /// <summary>What it goes back to.</summary>
    public required string Name { get; init; }

    /// <summary>Its steps, in their order.</summary>
    public EquatableArray<MaintenanceStep> Steps { get; init; }
}
