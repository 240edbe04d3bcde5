using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>Does what becomes due as time passes. It goes by rows alone, so that nothing depends on a host having seen the moment.</summary>
internal abstract partial class IncidentWatch(JournalStore journal, OutboxSignal outbox, ChangeFeed feed, ILogger logger)
{
    static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    DateTimeOffset _looked;

    /// <summary>Looks what is to be done, and does it, at most once a second.</summary>
    /// <param name="runners">The hosted runbooks.</param>
    /// <param name="now">The host's clock.</param>
    /// <param name="changed">Whether alerts have just changed.</param>
    /// <param name="write">Writes to the journal; false when that fails, and the next look tries again.</param>
    public void Look(IReadOnlyList<RunbookRunner> runners, DateTimeOffset now, bool changed, Func<Action<DbTransaction>, bool> write)
    {
        if (!(changed && LooksWhenAlertsChange) && (now - _looked).Duration() < Pace)
        {
            return;
        }

        List<IncidentStep> steps;
        try
        {
            steps = journal.Read(connection => Find(connection, runners, now));
        }
        catch (JournalUnavailableException)
        {
            // Whoever writes next meets the same failure and reports it; the next look finds what this one would have.
            return;
        }

        if (steps.Count > 0 && !write(transaction => steps.ForEach(step => step.Take(transaction))))
        {
            return;
        }

        _looked = now;
        foreach (var step in steps)
        {
            outbox.Raise();
            Went(logger, step.Runbook, step.Words);
            feed.Publish(new BoardChange(step.Runbook, now, []));
        }
    }

    /// <summary>Whether a look must not wait when alerts have changed.</summary>
    private protected virtual bool LooksWhenAlertsChange => false;

    /// <summary>What is to be done now.</summary>
    private protected abstract List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now);

    [LoggerMessage(1, LogLevel.Information, "{Runbook}: {What}.")]
    static partial void Went(ILogger logger, string runbook, string what);
}
