namespace RunbookDsl.Definition.Troubleshooting;

/// <summary>A known issue.</summary>
public sealed record IssueDefinition
{
    /// <summary>Stable id, unique among the issues: <c>agent-stuck-in-loop</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>How it shows.</summary>
    public IReadOnlyList<SymptomDefinition> Symptoms { get; init; } = [];

    /// <summary>How it is told from others.</summary>
    public IReadOnlyList<DiagnosisDefinition> Diagnosis { get; init; } = [];

    /// <summary>What to do about it.</summary>
    public IReadOnlyList<ResolutionDefinition> Resolutions { get; init; } = [];
}
