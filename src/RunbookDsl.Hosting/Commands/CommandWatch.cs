using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Ends what nobody approved in time, and what other hosts ran that are gone.</summary>
internal sealed class CommandWatch(JournalStore journal, OutboxSignal outbox, ChangeFeed feed, ILogger<CommandWatch> logger, HostIdentity host, CommandRecovery recovery)
    : IncidentWatch(journal, outbox, feed, logger)
{
    // A host says every second that it is there; one that could not for so long does not end what it runs any more.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    private protected override List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now)
    {
        var steps = new List<IncidentStep>();
        foreach (var run in CommandRunReader.Open(connection))
        {
            if (run.State != CommandRunState.Running && CommandRecovery.Expired(run, now) is { } expired)
            {
                steps.Add(new IncidentStep(run.Runbook, $"{run.Words} is not run: {expired}", transaction => CommandRecovery.Refuse(transaction, run, now, expired)));
            }
            else if (run.State != CommandRunState.AwaitingApproval && run.Host != host.Name && run.SeenAt + Patience < now)
            {
                steps.Add(new IncidentStep(run.Runbook, $"{run.Words}: its host {run.Host} is gone", transaction => recovery.Lose(transaction, run, now)));
            }
        }

        return steps;
    }
}
