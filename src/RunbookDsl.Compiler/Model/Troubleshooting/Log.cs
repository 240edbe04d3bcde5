namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>A log.</summary>
sealed record Log
{
    /// <summary>What is logged.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is; null when not said.</summary>
    public string? Location { get; init; }

    /// <summary>How long it is kept; null when not said.</summary>
    public TimeSpan? Retention { get; init; }
}
