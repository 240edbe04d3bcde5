using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>Watches what deployments and rollbacks wait for: goes on once it was as it should for long enough, and stops a roll-out when an alert fires.</summary>
internal sealed class GateWatch(JournalStore journal, OutboxSignal outbox, ChangeFeed feed, ILogger<GateWatch> logger)
    : IncidentWatch(journal, outbox, feed, logger)
{
    // How often it is kept that a gate was seen, and how long a host may be away before nobody can say that it was quiet.
    static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Unseen = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    private protected override bool LooksWhenAlertsChange => true;

    /// <inheritdoc />
    private protected override List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now) =>
    [
        .. from procedure in ProcedureReader.Running(connection)
           where procedure.Current is { IsWatched: true }
           let runner = runners.FirstOrDefault(runner => runner.Definition.Id == procedure.Runbook)
           where runner is not null
           let step = Look(procedure, procedure.Current!, runner, now)
           where step is not null
           select step,
    ];

    static IncidentStep? Look(Procedure procedure, ProcedureStep step, RunbookRunner runner, DateTimeOffset now)
    {
        var gate = GateReading.Of(step.Detail, runner);
        if (gate.Fired is { } alert)
        {
            return new IncidentStep(procedure.Runbook, $"{procedure.Words} is stopped, since {alert.Name} fires", transaction => Stop(transaction, procedure, alert, now));
        }

        if (step.Kind == ProcedureStepKind.Verify)
        {
            return gate.Problem is null ? Pass(procedure, step, "It holds", now) : null;
        }

        var gap = step.WatchedAt is { } watched && now - watched > Unseen;
        DateTimeOffset? since = gate.Problem is not null ? null : gap ? now : step.QuietSince ?? now;
        if (since is { } quiet && now - quiet >= (step.Detail.For ?? TimeSpan.Zero))
        {
            return Pass(procedure, step, $"All was quiet for {UnitText.Format((now - quiet).TotalSeconds, Unit.Seconds)}", now);
        }

        if (since == step.QuietSince && now - step.WatchedAt < Kept)
        {
            return null;
        }

        var words = (gap, gate.Problem) switch
        {
            (true, _) => $"{step.Text}: nobody watched since {step.WatchedAt!.Value.UtcDateTime:yyyy-MM-dd HH:mm} UTC, so its time begins anew",
            (_, { } problem) when step.QuietSince is not null => $"{step.Text}: {problem}, so its time begins anew",
            _ => null,
        };
        return new IncidentStep(procedure.Runbook, words ?? $"{procedure.Words} is watched", transaction =>
        {
            ProcedureTable.Watch(transaction, step, since, now);
            if (words is not null)
            {
                ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Step, null, words);
            }
        });
    }

    static IncidentStep Pass(Procedure procedure, ProcedureStep step, string why, DateTimeOffset now) => new(procedure.Runbook, $"{procedure.Words} goes on: {why}", transaction =>
    {
        // Somebody may have stopped it, or passed it over, since it was looked at.
        if (ProcedureReader.Find(transaction.Connection!, transaction, procedure.Id)?.Current?.Number == step.Number)
        {
            ProcedureDesk.Complete(transaction, procedure, step, now, null, why);
        }
    });

    static void Stop(DbTransaction transaction, Procedure procedure, AlertDefinition alert, DateTimeOffset now)
    {
        if (!ProcedureTable.End(transaction, procedure.Id, ProcedureOutcome.Stopped, now))
        {
            return;
        }

        ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Procedure, null, $"{alert.Name} fires, so it goes no further{(procedure.WayBack is { } back ? $"; the way back is {back.Name}" : "")}");
        // Whoever the alert calls should know at once what has just been changed.
        if (IncidentTable.UnresolvedOf(transaction, procedure.Runbook, alert.Id) is { } incident)
        {
            IncidentTable.Note(transaction, incident.Id, new IncidentEvent(now, IncidentEventKind.Note, null, $"{procedure.Words} of {procedure.StartedBy} was under way and is stopped by this"));
        }
    }
}
