using RunbookDsl.Tool.Loading;
using RunbookDsl.Tool.Recordings;
using RunbookDsl.Tool.Reporting;
using Spectre.Console;

namespace RunbookDsl.Tool.Replay;

/// <summary>One run of the command: loads, replays, tells, and turns every problem into a sentence and an exit code.</summary>
internal sealed class ReplayRun(ReplayRequest request, TextWriter output, TextWriter error)
{
    // What goes to a file is neither coloured nor folded to a screen's width.
    const int WidthOfFiles = 200;

    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            var runbook = RunbookAssembly.Load(request.Assembly, request.Runbook);
            var recordings = RecordingFolder.Open(request.Data, request.Map, runbook.Definition, request.SkipBadRows, error.WriteLine);
            IReplayReport report = request.Json ? new JsonReport(runbook.Definition, output) : new TableReport(runbook.Definition, Console(output));
            var summary = ReplayProgress.Over(recordings, Console(error), progress =>
            {
                var statistics = new RecordingStatistics();
                var samples = MergedRecording.Read(recordings, progress, statistics);
                return new Replayer(runbook, report).Run(samples, statistics, request, cancellationToken);
            });
            report.Finished(summary);
            return ExitCode.Done;
        }
        catch (ToolException problem)
        {
            error.WriteLine($"error: {problem.Message}");
            error.WriteLine($"       {problem.Advice}");
            return problem.ExitCode;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Stopped.");
            return ExitCode.Cancelled;
        }
        catch (IOException problem)
        {
            // Such as a disk that goes away, or a pipe whose reader has left.
            error.WriteLine($"error: {problem.Message}");
            return ExitCode.Recording;
        }
    }

    static IAnsiConsole Console(TextWriter writer)
    {
        var target = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = target, Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No });
        if (!target.IsTerminal)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
