using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Maintenance;

/// <summary>What people do with maintenance windows.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed partial class MaintenanceDesk(JournalStore journal, TimeProvider clock, ILogger<MaintenanceDesk> logger)
{
    const int MostAtOnce = 200;

    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The last windows, newest first.</summary>
    public IReadOnlyList<MaintenanceWindow> Read() => journal.Read(connection => MaintenanceTable.Read(connection, MostAtOnce));

    /// <summary>Adds a window that was found to be right.</summary>
    public MaintenanceWindow Add(MaintenanceWindow window)
    {
        long id = 0;
        journal.Write(Durability.Machine, transaction =>
        {
            id = MaintenanceTable.Add(transaction, window, Now);
            AuditTable.Add(transaction, AuditKind.MaintenanceMade, window.Author, $"maintenance {id}", $"{MatcherText.Write(window.Matchers)} from {window.StartsAt:u} to {window.EndsAt:u}, {window.Week?.ToString() ?? "once"}: {window.Reason}", Now);
        });
        Added(logger, id, window.Author, MatcherText.Write(window.Matchers), window.StartsAt, window.EndsAt, window.Week?.ToString() ?? "once", window.Reason);
        return window with { Id = id };
    }

    /// <summary>Ends a window for good; what it held back and still fires pages then.</summary>
    /// <returns>False when there is none of that number that is not over.</returns>
    public bool End(long id, string by)
    {
        var ended = false;
        journal.Write(Durability.Machine, transaction =>
        {
            ended = MaintenanceTable.End(transaction, id, by, Now);
            if (ended)
            {
                AuditTable.Add(transaction, AuditKind.MaintenanceEnded, by, $"maintenance {id}", "Ended for good", Now);
            }
        });
        if (ended)
        {
            Ended(logger, id, by);
        }

        return ended;
    }

    [LoggerMessage(1, LogLevel.Information, "Maintenance window {Id} of {By}: {Matchers} from {From:O} to {Until:O}, {Week}. {Reason}")]
    static partial void Added(ILogger logger, long id, string by, string matchers, DateTimeOffset from, DateTimeOffset until, string week, string reason);

    [LoggerMessage(2, LogLevel.Information, "Maintenance window {Id} was ended by {By}.")]
    static partial void Ended(ILogger logger, long id, string by);
}
