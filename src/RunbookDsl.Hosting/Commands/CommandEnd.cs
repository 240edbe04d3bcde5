namespace RunbookDsl.Hosting.Commands;

/// <summary>What became of a command that ran.</summary>
/// <param name="State">How it stands.</param>
/// <param name="ExitCode">The program's exit code; null when it has none.</param>
/// <param name="Problem">Why it did not end as it should.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Dropped">How many bytes of that were not kept.</param>
internal sealed record CommandEnd(CommandRunState State, int? ExitCode, string? Problem, string Output, long Dropped);
