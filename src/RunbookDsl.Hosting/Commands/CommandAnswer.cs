namespace RunbookDsl.Hosting.Commands;

/// <summary>What became of somebody's wish.</summary>
/// <param name="Run">The run afterwards; null when there is none.</param>
/// <param name="Problem">What is wrong with the wish itself.</param>
/// <param name="Refusal">Why nothing was done.</param>
internal sealed record CommandAnswer(CommandRun? Run, string? Problem, string? Refusal)
{
    /// <summary>There is no such command, run, incident or step.</summary>
    public static CommandAnswer Unknown { get; } = new(null, null, null);

    /// <summary>It is as wanted.</summary>
    public static CommandAnswer Done(CommandRun run) => new(run, null, null);

    /// <summary>The wish cannot be read.</summary>
    public static CommandAnswer Wrong(string problem) => new(null, problem, null);

    /// <summary>Nothing was done.</summary>
    public static CommandAnswer Refused(CommandRun? run, string refusal) => new(run, null, $"Nothing was done: {refusal}.");
}
