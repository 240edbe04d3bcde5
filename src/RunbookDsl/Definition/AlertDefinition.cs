namespace RunbookDsl.Definition;

/// <summary>An alert: when it fires, how it resolves, who is called and what to look at.</summary>
public sealed record AlertDefinition
{
    /// <summary>Stable id, lower case with hyphens: <c>high-error-rate</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>How soon someone must act.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How bad the incident is that it opens; null when the runbook does not say.</summary>
    public IncidentSeverity? Opens { get; init; }

    /// <summary>What it means for users; empty when its author said nothing.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The scope it is evaluated for; an index into <see cref="RunbookDefinition.Scopes"/>.</summary>
    public required int Scope { get; init; }

    /// <summary>The trigger in words: <c>Error rate &gt; 10 %</c>.</summary>
    public required string Trigger { get; init; }

    /// <summary>The trigger's comparisons in the order they are written; the first is what charts show.</summary>
    public required IReadOnlyList<ComparisonDefinition> Comparisons { get; init; }

    /// <summary>How long the trigger must hold before it fires.</summary>
    public TimeSpan For { get; init; }

    /// <summary>How long it keeps firing after the trigger has ceased to hold.</summary>
    public TimeSpan KeepFiring { get; init; }

    /// <summary>The resolution in words; null when the alert resolves as its trigger ceases to hold.</summary>
    public string? Resolution { get; init; }

    /// <summary>How long the resolution must hold.</summary>
    public TimeSpan StableFor { get; init; }

    /// <summary>What missing data means.</summary>
    public MissingData WhenMissing { get; init; }

    /// <summary>What to look at first.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>What to consider doing.</summary>
    public IReadOnlyList<string> Considerations { get; init; } = [];

    /// <summary>Who is called, in order of time.</summary>
    public required IReadOnlyList<EscalationDefinition> Escalation { get; init; }

    /// <summary>The runbook that it was taken over from; null when it is this runbook's own.</summary>
    public string? From { get; init; }
}
