using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Runs what this host was asked to run. Time-outs are those of real processes, so they do not follow the host's clock.</summary>
internal sealed partial class CommandRunner(CommandRules rules, CommandLedger ledger, RunningCommands running, JournalStore journal, IConfiguration configuration, ILogger<CommandRunner> logger) : BackgroundService
{
    static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    readonly ConcurrentDictionary<long, Task> _tasks = new();

    bool _recovered;

    /// <inheritdoc />
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        Recover();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        running.StopAll(CommandStop.Host);
        await Task.WhenAll(_tasks.Values).WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        running.StopAll(CommandStop.Lost);
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            running.Reset();
            Recover();
            BeginWaiting();
            await Task.WhenAny(running.WaitAsync(stoppingToken), Task.Delay(Pace, stoppingToken));
        }
    }

    // A journal that only one host has open tells at once what the one before it left.
    void Recover()
    {
        if (_recovered || journal.IsShared)
        {
            return;
        }

        try
        {
            ledger.LoseOthers();
            _recovered = true;
        }
        catch (JournalUnavailableException failure)
        {
            Unavailable(logger, failure.Message);
        }
    }

    void BeginWaiting()
    {
        try
        {
            var waiting = ledger.Waiting();
            foreach (var run in waiting.Take(Math.Max(0, rules.Options.AtOnce - running.Count)))
            {
                if (ledger.Begin(run) is { } begun)
                {
                    var stop = running.Add(run.Id);
                    _tasks[run.Id] = Task.Run(() => RunAsync(begun.Run, begun.Command, stop), CancellationToken.None);
                }
            }
        }
        catch (JournalUnavailableException failure)
        {
            // What waits is still there at the next look.
            Unavailable(logger, failure.Message);
        }
    }

    async Task RunAsync(CommandRun run, CommandDefinition command, Task<CommandStop> stop)
    {
        var output = new CommandOutput(rules.Options.OutputLimit, SecretMask.Of(configuration));
        try
        {
            for (var attempt = run.Attempts; ; attempt++)
            {
                var end = await AttemptAsync(run, command, output, stop);
                if (end is null)
                {
                    return;
                }

                if (end.State is not (CommandRunState.Failed or CommandRunState.TimedOut) || !command.IsIdempotent || attempt > command.Retries || stop.IsCompleted || !ledger.Again(run, end.Problem!))
                {
                    await EndAsync(run, end, stop);
                    return;
                }

                output.Say($"[{end.Problem}; begun again]");
            }
        }
        catch (JournalUnavailableException failure)
        {
            Unavailable(logger, failure.Message);
            await EndAsync(run, new CommandEnd(CommandRunState.Failed, null, "the journal could not be written", output.Text(whole: true), output.Dropped), stop);
        }
        finally
        {
            _tasks.TryRemove(run.Id, out _);
            running.Remove(run.Id);
        }
    }

    /// <returns>Null when nothing is to be written about it, since another host holds it for lost.</returns>
    async Task<CommandEnd?> AttemptAsync(CommandRun run, CommandDefinition command, CommandOutput output, Task<CommandStop> stop)
    {
        var (started, problem) = CommandProcess.Start(run.Program, run.Arguments, rules.Options, output);
        if (started is null)
        {
            return new CommandEnd(CommandRunState.Failed, null, problem, output.Text(whole: true), output.Dropped);
        }

        using var process = started;
        var limit = rules.Timeout(command);
        var late = Task.Delay(limit);
        while (!process.Ended.IsCompleted && !stop.IsCompleted && !late.IsCompleted)
        {
            if (await Task.WhenAny(process.Ended, stop, late, Task.Delay(Pace)) is var first && first != process.Ended && first != stop && first != late)
            {
                ledger.Beat(run, output);
            }
        }

        var ended = process.Ended.IsCompleted;
        var code = await process.EndAsync();
        var (text, dropped) = (output.Text(whole: true), output.Dropped);
        return (ended, stop.IsCompleted ? await stop : (CommandStop?)null) switch
        {
            (true, not CommandStop.Lost) => new CommandEnd(code == 0 ? CommandRunState.Finished : CommandRunState.Failed, code, code == 0 ? null : FormattableString.Invariant($"it ended with exit code {code}"), text, dropped),
            (_, CommandStop.Lost) => null,
            (_, CommandStop.Person) => new CommandEnd(CommandRunState.Killed, null, "somebody stopped it", text, dropped),
            (_, CommandStop.Host) => new CommandEnd(CommandRunState.Killed, null, "the host shut down", text, dropped),
            _ => new CommandEnd(CommandRunState.TimedOut, null, $"it ran longer than {limit} and was killed", text, dropped),
        };
    }

    // What became of it must be kept, however long the journal cannot be written; a host that stops finds it lost at its next start.
    async Task EndAsync(CommandRun run, CommandEnd end, Task<CommandStop> stop)
    {
        while (true)
        {
            try
            {
                ledger.End(run, end);
                return;
            }
            catch (JournalUnavailableException failure)
            {
                Unavailable(logger, failure.Message);
                if (stop.IsCompleted && await stop != CommandStop.Person)
                {
                    return;
                }

                await Task.WhenAny(stop, Task.Delay(Pace));
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "What becomes of commands cannot be kept at present: {Why}")]
    static partial void Unavailable(ILogger logger, string why);
}
