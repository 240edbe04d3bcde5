namespace RunbookDsl.Tool.Differences;

/// <summary>What the user asks of <c>runbook diff</c>.</summary>
internal sealed record DiffRequest
{
    /// <summary>Where the earlier version is.</summary>
    public required string Old { get; init; }

    /// <summary>Where the later version is.</summary>
    public required string New { get; init; }

    /// <summary>Which runbook, when there are several.</summary>
    public string? Runbook { get; init; }

    /// <summary>Whether to print JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether the exit code says if anything changed.</summary>
    public bool UseExitCode { get; init; }

    /// <summary>In whose name the change-log entry is made; null for none.</summary>
    public string? Author { get; init; }

    /// <summary>The source file that it is written into; null to print it.</summary>
    public string? Source { get; init; }
}
