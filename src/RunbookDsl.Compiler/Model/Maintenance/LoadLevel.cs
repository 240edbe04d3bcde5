namespace RunbookDsl.Compiler.Model.Maintenance;

/// <summary>A level of load that the service is scaled for.</summary>
sealed record LoadLevel
{
    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>How the metrics show that it is reached; null when not said.</summary>
    public Condition? When { get; init; }

    /// <summary>How the service is set up for it; null when not said.</summary>
    public string? Configuration { get; init; }

    /// <summary>What else to know; null when not said.</summary>
    public string? Notes { get; init; }
}
