using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>What people do with who is on call.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed partial class OverrideDesk(JournalStore journal, RunbooksBuilder runbooks, CallPlanner planner, OutboxSignal outbox, TimeProvider clock, ILogger<OverrideDesk> logger)
{
    const int MostAtOnce = 200;

    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The hosted runbooks.</summary>
    public IEnumerable<RunbookDefinition> Runbooks => runbooks.Runbooks.Select(hosted => hosted.Definition);

    /// <summary>The last overrides, newest first.</summary>
    public IReadOnlyList<Override> Read() => journal.Read(connection => OverrideTable.Read(connection, MostAtOnce));

    /// <summary>Who is on call now and next, rotation by rotation.</summary>
    public IReadOnlyList<OnCallTurn> Turns() => journal.Read(connection => (IReadOnlyList<OnCallTurn>)
        [.. Runbooks.SelectMany(runbook => runbook.Rotations.Select((_, i) => OnCallTurn.Of(connection, runbook, i, Now)))]);

    /// <summary>Lets somebody stand in; calls of the rotation that are planned for that time go to them.</summary>
    public Override Add(Override wanted)
    {
        long id = 0;
        journal.Write(Durability.Machine, transaction =>
        {
            id = OverrideTable.Add(transaction, wanted, Now);
            AuditTable.Add(transaction, AuditKind.OverrideMade, wanted.Author, $"override {id}", $"{wanted.Name} stands in for {wanted.Rotation} of {wanted.Runbook} from {wanted.StartsAt:u} to {wanted.EndsAt:u}: {wanted.Reason}", Now);
            Replan(transaction, wanted);
        });
        outbox.Raise();
        Added(logger, id, wanted.Author, wanted.Name, wanted.Rotation, wanted.StartsAt, wanted.EndsAt, wanted.Reason);
        return wanted with { Id = id };
    }

    /// <summary>Ends an override for good; the rotation goes on as the runbook says.</summary>
    /// <returns>False when there is none of that number that is not over.</returns>
    public bool End(long id, string by)
    {
        var ended = false;
        journal.Write(Durability.Machine, transaction =>
        {
            if (OverrideTable.End(transaction, id, by, Now) is { } over)
            {
                ended = true;
                AuditTable.Add(transaction, AuditKind.OverrideEnded, by, $"override {id}", $"{over.Name} stands in for {over.Rotation} of {over.Runbook} no more", Now);
                Replan(transaction, over);
            }
        });
        if (ended)
        {
            outbox.Raise();
            Ended(logger, id, by);
        }

        return ended;
    }

    // Whose turn it is was decided as the alert fired; a call that nobody has had yet goes to whoever has the turn now.
    void Replan(DbTransaction transaction, Override changed)
    {
        if (Runbooks.FirstOrDefault(each => each.Id == changed.Runbook) is not { } runbook || Index(runbook, changed.Rotation) is not { } index)
        {
            return;
        }

        // A call by several ways is planned once, by the first of them.
        foreach (var call in EscalationTable.TakeBack(transaction, changed.Runbook, changed.Rotation, Now).GroupBy(call => call.Key[..call.Key.LastIndexOf('.')], StringComparer.Ordinal))
        {
            var first = call.First();
            var mark = OutboxEntry.Read(first.Key).Mark;
            // Whoever was called by one way already has that key.
            mark = call.Any(way => OutboxEntry.Read(way.Key).Way == 0) ? mark : mark + "o";
            planner.Call(transaction, runbook, new ResponderReference(ResponderKind.Rotation, index), new OutboxEntry(first.Notification, 0, Destination.Nowhere, -1, first.Due) { Mark = mark, Awaits = first.Awaits });
        }
    }

    static int? Index(RunbookDefinition runbook, string rotation)
    {
        for (var i = 0; i < runbook.Rotations.Count; i++)
        {
            if (runbook.Rotations[i].Name == rotation)
            {
                return i;
            }
        }

        return null;
    }

    [LoggerMessage(1, LogLevel.Information, "Override {Id} of {By}: {Who} stands in for {Rotation} from {From:O} to {Until:O}. {Reason}")]
    static partial void Added(ILogger logger, long id, string by, string who, string rotation, DateTimeOffset from, DateTimeOffset until, string reason);

    [LoggerMessage(2, LogLevel.Information, "Override {Id} was ended by {By}.")]
    static partial void Ended(ILogger logger, long id, string by);
}
