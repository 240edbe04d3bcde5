namespace RunbookDsl.Compiler.Model.Commands;

/// <summary>A command: a program and its arguments. Origins: the command itself is at its beginning word's call; its parts at their arguments (<c>nameof(Command.Timeout)</c>).</summary>
sealed record Command
{
    /// <summary>What running it does.</summary>
    public CommandEffect Effect { get; init; }

    /// <summary>The program's name or path.</summary>
    public required string Program { get; init; }

    /// <summary>Its arguments, in their order.</summary>
    public EquatableArray<CommandArgument> Arguments { get; init; }

    /// <summary>How long it may run; null when not said.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Where it is run; null when not said.</summary>
    public string? Place { get; init; }

    /// <summary>How often it is run again when it fails; null when not said.</summary>
    public int? Retries { get; init; }

    /// <summary>Whether running it twice does no more than running it once.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>The name under which what it prints is kept for later commands; null when it is not.</summary>
    public string? Produces { get; init; }
}
