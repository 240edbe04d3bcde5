using System.Globalization;
using RunbookDsl.Hosting.Commands;

namespace RunbookDsl.Dashboard.Commands;

/// <summary>Commands and their runs in words and tones.</summary>
internal static class CommandWords
{
    /// <summary>What a command does to the service.</summary>
    public static string Name(CommandEffect effect) => effect switch
    {
        CommandEffect.ReadOnly => "only looks",
        CommandEffect.Mutating => "changes something",
        CommandEffect.Destructive => "changes something for good",
        _ => "unclassified",
    };

    /// <summary>What a command does to the service, to be confirmed.</summary>
    public static string Sure(CommandEffect effect) => effect == CommandEffect.Unclassified ? "may change something for good" : Name(effect);

    /// <summary>How a run stands.</summary>
    public static string State(CommandRun run) => run.State switch
    {
        CommandRunState.Requested or CommandRunState.Approved => "Waits for the host",
        CommandRunState.AwaitingApproval => "Waits for a second person",
        CommandRunState.Running => "Runs",
        CommandRunState.Finished => "Finished",
        CommandRunState.Failed => "Failed",
        CommandRunState.TimedOut => "Timed out",
        CommandRunState.Killed => "Killed",
        CommandRunState.Refused => "Not run",
        _ => "Lost",
    };

    /// <summary>The class that colours how it stands.</summary>
    public static string Tone(CommandRun run) => run.State switch
    {
        CommandRunState.Finished => "tone-quiet",
        _ when run.IsOpen => "tone-pending",
        _ => "tone-warning",
    };

    /// <summary>What was not kept of the output; null when all was.</summary>
    public static string? Dropped(CommandRun run) => run.Dropped == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{run.Dropped:N0} more bytes were not kept.");

    /// <summary>The runs of one command that a page shows: all that are not over, and the last.</summary>
    public static List<CommandRun> Shown(List<CommandRun> runs) => runs.FindAll(run => run.IsOpen || run == runs[^1]);
}
