namespace RunbookDsl.Tool.Replay;

/// <summary>What the command line asks for.</summary>
internal sealed record ReplayRequest
{
    /// <summary>The assembly with the runbook.</summary>
    public required string Assembly { get; init; }

    /// <summary>The recorded file, or the folder of them.</summary>
    public required string Data { get; init; }

    /// <summary>The runbook's id or class; null when the assembly has only one.</summary>
    public string? Runbook { get; init; }

    /// <summary>The mapping of CSV files; null to look for one beside the data.</summary>
    public string? Map { get; init; }

    /// <summary>Samples before this instant are passed over.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Samples after this instant are passed over.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>One JSON object a line instead of a table.</summary>
    public bool Json { get; init; }

    /// <summary>Rows that cannot be read are counted and left out.</summary>
    public bool SkipBadRows { get; init; }
}
