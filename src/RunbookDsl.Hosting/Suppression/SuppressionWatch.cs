using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>Lets go of what is held back once nothing holds it back any more and it still fires.</summary>
internal sealed partial class SuppressionWatch(JournalStore journal, TransitionRecorder recorder, OutboxSignal outbox, ChangeFeed feed, ILogger<SuppressionWatch> logger) : IIncidentWatch
{
    static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    DateTimeOffset _looked;

    /// <inheritdoc />
    public void Look(IReadOnlyList<RunbookRunner> runners, DateTimeOffset now, bool changed, Func<Action<DbTransaction>, bool> write)
    {
        if (!changed && (now - _looked).Duration() < Pace)
        {
            return;
        }

        List<(RunbookRunner Runner, HeldFiring Held, SuppressionCause? Cause)> moved;
        try
        {
            moved = journal.Read(connection => Judge(connection, runners, now));
        }
        catch (JournalUnavailableException)
        {
            // Whoever writes next meets the same failure and reports it; the next look finds what this one would have.
            return;
        }

        if (moved.Count > 0 && !write(transaction => moved.ForEach(one => Move(transaction, one.Runner, one.Held, one.Cause, now))))
        {
            return;
        }

        _looked = now;
        foreach (var (runner, held, cause) in moved)
        {
            outbox.Raise();
            Moved(logger, held.Runbook, held.Alert, held.Labels, cause is null ? "not held back any more and still fires" : $"held back by {cause.Words}");
            feed.Publish(new BoardChange(runner.Definition.Id, now, []));
        }
    }

    static List<(RunbookRunner Runner, HeldFiring Held, SuppressionCause? Cause)> Judge(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now)
    {
        var facts = new SuppressionFacts(connection, null, now, now);
        return
        [
            .. from held in SuppressionTable.Held(connection)
               let runner = runners.FirstOrDefault(candidate => candidate.Definition.Id == held.Runbook)
               let alert = runner?.Definition.Alerts.FirstOrDefault(candidate => candidate.Id == held.Alert)
               where alert is not null
               let cause = facts.Find(runner.Definition, alert, held.Labels)
               // What is about to resolve need not wake anybody; should it fire on, the next look finds it.
               where cause is null ? SuppressionTable.IsFiring(connection, held) : (cause.By, cause.Id) != (held.Cause.By, held.Cause.Id)
               select (runner, held, cause),
        ];
    }

    void Move(DbTransaction transaction, RunbookRunner runner, HeldFiring held, SuppressionCause? cause, DateTimeOffset now)
    {
        if (cause is not null)
        {
            SuppressionTable.Hold(transaction, held.Key, cause, now);
        }
        else if (SuppressionTable.Release(transaction, held, now))
        {
            recorder.Begin(transaction, runner, SuppressionTable.Fired(transaction, held), held.Key, now, held.Cause);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Runbook}: {Alert}{Labels} is {What}.")]
    static partial void Moved(ILogger logger, string runbook, string alert, LabelSet labels, string what);
}
