namespace RunbookDsl.Tool.Checking;

/// <summary>What <c>runbook check</c> was asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>A project, a solution, or a folder with one of them.</summary>
    public required string Source { get; init; }

    /// <summary>How to print.</summary>
    public CheckFormat Format { get; init; }

    /// <summary>The file to print to; null for the console.</summary>
    public string? Output { get; init; }

    /// <summary>From which severity on the check fails.</summary>
    public CheckLimit FailOn { get; init; } = CheckLimit.Error;

    /// <summary>Whether diagnostics of other analyzers and warnings of the C# compiler are printed too.</summary>
    public bool All { get; init; }

    /// <summary>The build configuration; the project's own when null.</summary>
    public string? Configuration { get; init; }
}
