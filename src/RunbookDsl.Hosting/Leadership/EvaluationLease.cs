using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Leadership;

/// <summary>
/// Of the hosts that share a journal one evaluates and the others stand by; whoever evaluates renews a lease, and when it falls silent another takes over.
/// A journal that only one host can open needs no lease.
/// </summary>
internal sealed partial class EvaluationLease(JournalStore journal, HostIdentity host, TimeProvider clock, IOptions<RunbooksOptions> options, ILogger<EvaluationLease> logger)
{
    readonly TimeSpan _lasts = options.Value.Journal.LeaseFor;
    volatile Lease? _seen;
    volatile bool _leads;
    bool _sawItRenewed;
    long? _seenAt;
    long _renewedAt;
    (long At, Lease Lease)? _renewing;
    long _fence;

    /// <summary>Whether this host evaluates.</summary>
    public bool Leads => !journal.IsShared || _leads;

    /// <summary>The lease as last seen; null when nobody ever took it, or none is needed.</summary>
    public Lease? Seen => _seen;

    /// <summary>Why the lease could not be looked at the last time; null while it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Who evaluates, in words.</summary>
    public string Words => !journal.IsShared ? "This host is the only one that can open its journal."
        : _leads ? $"This host ({host.Name}) evaluates; another that stands by takes over when it falls silent."
        : _seen is { Holder.Length: > 0 } lease ? $"This host ({host.Name}) stands by: {lease.Holder} evaluates, and is replaced when it falls silent for {_lasts.TotalSeconds:0} s."
        : $"This host ({host.Name}) stands by: nobody evaluates yet.";

    /// <summary>Renews the lease when it is time, or takes it when it is free; called by the evaluation's thread, so that a host whose evaluation hangs is replaced.</summary>
    /// <returns>Whether this host evaluates. While the journal cannot be reached, whoever evaluates goes on in memory: the fence decides when it is back.</returns>
    public bool Keep()
    {
        if (!journal.IsShared)
        {
            return true;
        }

        try
        {
            if (_leads)
            {
                Renew();
            }
            else
            {
                TryTake();
            }

            Problem = null;
        }
        catch (JournalUnavailableException failure)
        {
            Problem = failure.Message;
        }

        return _leads;
    }

    /// <summary>Makes sure that no other host has taken over; called first in every transaction of the evaluation.</summary>
    /// <exception cref="LeaseLostException">One has.</exception>
    public void Begin(DbTransaction transaction)
    {
        _renewing = null;
        if (journal.IsShared && !(_leads && (IsDue ? TryRenew(transaction) : LeaseTable.Find(transaction.Connection!, transaction)?.Fence == _fence)))
        {
            Lose();
            throw new LeaseLostException();
        }
    }

    /// <summary>Renews the lease once more at the end of a transaction that took long, since nobody could meanwhile.</summary>
    public void End(DbTransaction transaction)
    {
        if (journal.IsShared && IsDue)
        {
            TryRenew(transaction);
        }
    }

    /// <summary>Says that the transaction has been committed.</summary>
    public void Committed()
    {
        if (_renewing is { } renewed)
        {
            (_renewedAt, _seen, _renewing) = (renewed.At, renewed.Lease, null);
        }
    }

    /// <summary>Lets go, so that another host takes over at once.</summary>
    public void Release()
    {
        if (!journal.IsShared || !_leads)
        {
            return;
        }

        _leads = false;
        try
        {
            journal.Write(Durability.Machine, transaction => LeaseTable.Release(transaction, _fence));
        }
        catch (JournalUnavailableException)
        {
            // Then it ends by itself.
        }
    }

    bool IsDue => clock.GetElapsedTime(_renewing?.At ?? _renewedAt) >= _lasts / 3;

    void Renew()
    {
        _renewing = null;
        if (!IsDue)
        {
            return;
        }

        var renewed = false;
        journal.Write(Durability.Process, transaction => renewed = TryRenew(transaction));
        if (renewed)
        {
            Committed();
        }
        else
        {
            Lose();
        }
    }

    bool TryRenew(DbTransaction transaction)
    {
        var lease = new Lease(host.Name, _fence, clock.GetUtcNow() + _lasts);
        _renewing = (clock.GetTimestamp(), lease);
        return LeaseTable.Renew(transaction, _fence, lease.Until);
    }

    void TryTake()
    {
        var lease = journal.Read(connection => LeaseTable.Find(connection, null));
        if (lease != _seen || _seenAt is null)
        {
            _sawItRenewed = _seenAt is not null;
            _seen = lease;
            _seenAt = clock.GetTimestamp();
        }

        if (!IsFree(lease))
        {
            return;
        }

        var mine = new Lease(host.Name, (lease?.Fence ?? 0) + 1, clock.GetUtcNow() + _lasts);
        var taken = false;
        journal.Write(Durability.Machine, transaction =>
        {
            if (LeaseTable.Find(transaction.Connection!, transaction) == lease)
            {
                LeaseTable.Take(transaction, mine);
                if (lease is { Holder.Length: > 0 })
                {
                    OutboxStore.FreeLeases(transaction, lease.Holder);
                }

                taken = true;
            }
        });
        if (taken)
        {
            (_fence, _seen, _renewedAt, _renewing, _leads) = (mine.Fence, mine, clock.GetTimestamp(), null, true);
            Took(logger, host.Name, lease is { Holder.Length: > 0 } ? $"after {lease.Holder} fell silent" : "since nobody did");
        }
    }

    // Whoever is seen to renew is alive, whatever its clock says; only of one that was never seen alive the end in the row is believed.
    bool IsFree(Lease? lease) => lease is null or { Holder: "" }
        || (!_sawItRenewed && lease.Until <= clock.GetUtcNow())
        || (_seenAt is { } seen && clock.GetElapsedTime(seen) >= _lasts);

    void Lose()
    {
        if (_leads)
        {
            _leads = false;
            _seenAt = null;
            Lost(logger, host.Name);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "This host ({Host}) evaluates from now on, {Why}.")]
    static partial void Took(ILogger logger, string host, string why);

    [LoggerMessage(2, LogLevel.Warning, "Another host has taken over, so this one ({Host}) was silent for too long: it drops what it had not written and stands by. Look what held it up.")]
    static partial void Lost(ILogger logger, string host);
}
