using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;

namespace RunbookDsl.Hosting.Retention;

/// <summary>Drops what is older than the journal is to keep, once a day by one of the hosts that share it, in small transactions, so that nobody waits long for the writer.</summary>
internal sealed class RetentionPass(JournalStore journal, HostIdentity host, TimeProvider clock, IOptions<RunbooksOptions> options)
{
    const string Lease = "retention";
    const int AuditAtOnce = 1000;

    static readonly TimeSpan Day = TimeSpan.FromDays(1);
    static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <summary>Drops what is old, unless that was done less than a day ago, or everything is kept for ever.</summary>
    /// <returns>What was dropped and before which instant; null when it is not time.</returns>
    /// <exception cref="JournalUnavailableException">The journal could not be written; another hour tries again.</exception>
    public (Dropped Dropped, DateTimeOffset Before)? Run(CancellationToken cancellationToken)
    {
        var keep = options.Value.Journal.KeepFor;
        if (keep == TimeSpan.Zero || !TryClaim())
        {
            return null;
        }

        var before = clock.GetUtcNow() - keep;
        var dropped = Dropped.Nothing;
        foreach (var drop in new Func<DbTransaction, DateTimeOffset, Dropped>[]
        {
            RetentionTable.DropIncidents, RetentionTable.DropHeldFirings, RetentionTable.DropTransitions, RetentionTable.DropPlans, RetentionTable.DropProcedures,
        })
        {
            for (var batch = Drop(drop, before); batch != Dropped.Nothing; batch = Drop(drop, before))
            {
                dropped += batch;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        while (DropAudit(before))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (dropped != Dropped.Nothing)
        {
            journal.Shrink();
        }

        journal.Write(Durability.Process, transaction => LeaseTable.Claim(transaction, Lease, host.Name, DateTimeOffset.MaxValue, clock.GetUtcNow() + Day));
        return (dropped, before);
    }

    Dropped Drop(Func<DbTransaction, DateTimeOffset, Dropped> drop, DateTimeOffset before)
    {
        var batch = Dropped.Nothing;
        journal.Write(Durability.Process, transaction => batch = drop(transaction, before));
        return batch;
    }

    bool DropAudit(DateTimeOffset before)
    {
        var entries = 0;
        journal.Write(Durability.Process, transaction =>
        {
            entries = AuditTable.Drop(transaction, before, AuditAtOnce);
            if (entries > 0)
            {
                AuditTable.Add(transaction, AuditKind.AuditDropped, null, "audit", string.Create(CultureInfo.InvariantCulture, $"{entries} entries of before {before:u} were dropped as too old"), clock.GetUtcNow());
            }
        });
        return entries > 0;
    }

    bool TryClaim()
    {
        var isMine = false;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Process, transaction => isMine = LeaseTable.Claim(transaction, Lease, host.Name, now, now + Again));
        return isMine;
    }
}
