using System.Data.Common;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Keeps what this host does with runs. Each step is one transaction that holds only while the row is this host's.</summary>
internal sealed class CommandLedger(CommandRules rules, CommandRecovery recovery, JournalStore journal, TimeProvider clock, ChangeFeed feed, HostIdentity host, RunningCommands running)
{
    /// <summary>What waits for this host to begin it, the oldest first.</summary>
    public List<CommandRun> Waiting()
    {
        var waiting = journal.Read(CommandRunReader.Open).FindAll(run => run.Host == host.Name && run.State is (CommandRunState.Requested or CommandRunState.Approved));
        if (waiting.Count > 0)
        {
            journal.Write(Durability.Process, transaction => CommandRunTable.Seen(transaction, clock.GetUtcNow(), host.Name));
        }

        return waiting;
    }

    /// <summary>Begins a run, if it is still exactly what was asked for and allowed.</summary>
    /// <returns>It and its command; null when it is not begun.</returns>
    public (CommandRun Run, CommandDefinition Command)? Begin(CommandRun run)
    {
        (CommandRun, CommandDefinition)? begun = null;
        Write(run, (transaction, now) =>
        {
            var runbook = rules.Runbook(run.Runbook);
            var command = runbook?.Commands.FirstOrDefault(command => command.Id == run.Command);
            var problem = CommandRecovery.Expired(run, now)
                ?? CommandLine.Changed(run, runbook)
                ?? (CommandRules.NeedsApproval(run.Effect) && run.ApprovedBy is null ? "no second person approved it" : null)
                ?? rules.Refusal(command!);
            if (problem is not null)
            {
                CommandRecovery.Refuse(transaction, run, now, problem);
            }
            else if (CommandRunTable.Begin(transaction, run.Id, now, host.Name))
            {
                begun = (CommandRunReader.Find(transaction.Connection!, transaction, run.Id)!, command!);
            }
        });
        return begun;
    }

    /// <summary>Notes that a run failed and is begun again; false when it is not this host's any more.</summary>
    public bool Again(CommandRun run, string problem)
    {
        var again = false;
        Write(run, (transaction, now) =>
        {
            again = CommandRunTable.Again(transaction, run.Id, host.Name);
            if (again)
            {
                CommandRunTable.Note(transaction, run, now, null, $"{run.Words} is begun again: {problem}");
            }
        });
        return again;
    }

    /// <summary>Keeps what a run has printed so far, and hears whether it is to go on.</summary>
    public void Beat(CommandRun run, CommandOutput output)
    {
        var mine = true;
        string? stoppedBy = null;
        try
        {
            journal.Write(Durability.Process, transaction =>
            {
                mine = CommandRunTable.Beat(transaction, run.Id, clock.GetUtcNow(), host.Name, output.Text(whole: false), output.Dropped);
                stoppedBy = CommandRunReader.Find(transaction.Connection!, transaction, run.Id)?.StoppedBy;
            });
        }
        catch (JournalUnavailableException)
        {
            // The next beat keeps what this one would have.
            return;
        }

        if (!mine || stoppedBy is not null)
        {
            running.Stop(run.Id, mine ? CommandStop.Person : CommandStop.Lost);
        }

        Publish(run);
    }

    /// <summary>Keeps what became of a run; a deployment's step is done by one that ended well.</summary>
    public void End(CommandRun run, CommandEnd end) => Write(run, (transaction, now) =>
    {
        if (!CommandRunTable.End(transaction, run.Id, host.Name, end, now))
        {
            return;
        }

        CommandRunTable.Note(transaction, run, now, null, $"{run.Words} {Words(end)}");
        if (end.State == CommandRunState.Finished)
        {
            Tick(transaction, run, now);
        }
    });

    /// <summary>Says what hosts that are gone have left; only where nobody else can have the journal open.</summary>
    public void LoseOthers()
    {
        var left = journal.Read(CommandRunReader.Open).FindAll(run => run.Host != host.Name && run.State != CommandRunState.AwaitingApproval);
        if (left.Count > 0)
        {
            var now = clock.GetUtcNow();
            journal.Write(Durability.Machine, transaction => left.ForEach(run => recovery.Lose(transaction, run, now)));
        }
    }

    static void Tick(DbTransaction transaction, CommandRun run, DateTimeOffset now)
    {
        if (run is { Procedure: { } id, Step: { } number }
            && ProcedureReader.Find(transaction.Connection!, transaction, id) is { } procedure
            && procedure.Steps.FirstOrDefault(step => step.Number == number) is { } step
            && new StepRequest(StepAction.Done, run.RequestedBy, null, null).Refusal(procedure, step) is null)
        {
            ProcedureDesk.Complete(transaction, procedure, step, now, run.RequestedBy, FormattableString.Invariant($"Run {run.Id} finished"));
        }
    }

    static string Words(CommandEnd end) => end.State switch
    {
        CommandRunState.Finished => "finished",
        CommandRunState.Failed => $"failed: {end.Problem}",
        CommandRunState.TimedOut => $"timed out: {end.Problem}",
        _ => $"was killed: {end.Problem}",
    };

    void Write(CommandRun run, Action<DbTransaction, DateTimeOffset> write)
    {
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction => write(transaction, now));
        Publish(run);
    }

    void Publish(CommandRun run)
    {
        if (rules.Runbook(run.Runbook) is not null)
        {
            feed.Publish(new BoardChange(run.Runbook, clock.GetUtcNow(), []));
        }
    }
}
