namespace RunbookDsl.Hosting.Incidents;

/// <summary>Which incidents are wanted.</summary>
internal sealed record IncidentQuery
{
    /// <summary>Only those of this runbook; all when null.</summary>
    public string? Runbook { get; init; }

    /// <summary>Only those in one of these states; all when empty.</summary>
    public IReadOnlyList<IncidentState> States { get; init; } = [];

    /// <summary>Only those of this severity; all when null.</summary>
    public IncidentSeverity? Severity { get; init; }

    /// <summary>Only those that this text is in the title of, whatever the case of its letters; all when null.</summary>
    public string? Text { get; init; }

    /// <summary>Only those that this person took, opened or was told of, whatever the case of the letters; all when null.</summary>
    public string? Person { get; init; }

    /// <summary>Only those opened at this instant or later; all when null.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only those opened before this instant; all when null.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only those with a smaller number; from the newest when null.</summary>
    public long? Before { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 50;
}
