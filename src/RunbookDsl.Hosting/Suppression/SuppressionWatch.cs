using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>Lets go of what is held back once nothing holds it back any more and it still fires.</summary>
internal sealed class SuppressionWatch(JournalStore journal, TransitionRecorder recorder, OutboxSignal outbox, ChangeFeed feed, ILogger<SuppressionWatch> logger) : IncidentWatch(journal, outbox, feed, logger)
{
    /// <inheritdoc />
    private protected override bool LooksWhenAlertsChange => true;

    /// <inheritdoc />
    private protected override List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now)
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
               let what = cause is null ? "not held back any more and still fires" : $"held back by {cause.Words}"
               select new IncidentStep(held.Runbook, $"{held.Alert}{held.Labels} is {what}", transaction => Move(transaction, runner, held, cause, now)),
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
}
