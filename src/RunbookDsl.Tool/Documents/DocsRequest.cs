namespace RunbookDsl.Tool.Documents;

/// <summary>What <c>runbook docs</c> was asked for.</summary>
internal sealed record DocsRequest
{
    /// <summary>Assemblies, projects or folders.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What to write.</summary>
    public DocsFormat Format { get; init; }

    /// <summary>Where to; null for <c>docs/runbooks</c> beside the project.</summary>
    public string? Output { get; init; }

    /// <summary>Whether only to compare.</summary>
    public bool Check { get; init; }
}
