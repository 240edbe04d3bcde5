using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>A command that helps to find out what is wrong.</summary>
sealed record Diagnostic
{
    /// <summary>What it shows.</summary>
    public required string Name { get; init; }

    /// <summary>The command.</summary>
    public required Command Command { get; init; }
}
