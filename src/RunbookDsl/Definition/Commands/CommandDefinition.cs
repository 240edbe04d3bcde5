namespace RunbookDsl.Definition.Commands;

/// <summary>A command that is run as a program with an argument list.</summary>
public sealed record CommandDefinition
{
    /// <summary>Stable id, unique in the runbook: <c>diagnostic-view-recent-errors</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows or does, as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>What running it does to the service.</summary>
    public CommandEffect Effect { get; init; }

    /// <summary>The program's name or path.</summary>
    public required string Program { get; init; }

    /// <summary>Its arguments, in their order.</summary>
    public IReadOnlyList<CommandArgumentDefinition> Arguments { get; init; } = [];

    /// <summary>How long it may run; null when not said.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Where it is run; null when not said.</summary>
    public string? Place { get; init; }

    /// <summary>How often it is run again when it fails.</summary>
    public int Retries { get; init; }

    /// <summary>Whether running it twice does no more than running it once.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>The name under which what it prints is kept; null when it is not.</summary>
    public string? Produces { get; init; }
}
