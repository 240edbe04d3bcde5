using RunbookDsl.Tool.Recordings;
using Spectre.Console;

namespace RunbookDsl.Tool.Replay;

/// <summary>Shows how much of a long recording has been read, where someone is looking.</summary>
internal static class ReplayProgress
{
    // Below this a replay is over before a bar has been drawn.
    const long LongInput = 4 << 20;

    public static ReplaySummary Over(IReadOnlyList<IRecording> recordings, IAnsiConsole console, Func<Action<long>, ReplaySummary> replay)
    {
        var total = recordings.Sum(recording => recording.Bytes);
        if (total < LongInput || !console.Profile.Out.IsTerminal || !console.Profile.Capabilities.Interactive)
        {
            return replay(_ => { });
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Replaying", maxValue: total);
                return replay(bytes => task.Increment(bytes));
            });
    }
}
