using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>A journal that fails once, at a chosen transaction; when that kills the process, neither the journal nor the network answers any more.</summary>
internal sealed class FaultyJournal(JournalStore journal, Fault fault) : JournalStore(journal.Name)
{
    int _transactions;
    volatile bool _isDead;

    /// <summary>How many transactions were begun.</summary>
    public int Transactions => _transactions;

    /// <summary>Whether the fault has happened.</summary>
    public bool HasFailed => fault.Transaction > 0 && _transactions >= fault.Transaction;

    /// <summary>Whether the process counts as killed.</summary>
    public bool IsDead => _isDead;

    public override string? Problem => journal.Problem;

    public override long Size => journal.Size;

    public override bool IsShared => journal.IsShared;

    public override void Write(Durability durability, Action<DbTransaction> write)
    {
        var isHit = Interlocked.Increment(ref _transactions) == fault.Transaction;
        ThrowIfDead();
        if (!isHit)
        {
            journal.Write(durability, write);
            return;
        }

        try
        {
            journal.Write(durability, transaction =>
            {
                write(transaction);
                // From inside, so that nothing of another thread comes between.
                _isDead = fault.Kills;
                if (!fault.IsKept)
                {
                    throw new JournalUnavailableException("The test lost what was written.", null);
                }
            });
        }
        finally
        {
            _isDead = fault.Kills;
        }

        throw new JournalUnavailableException("The test kept what was written and says that it did not.", null);
    }

    public override T Read<T>(Func<DbConnection, T> read)
    {
        ThrowIfDead();
        return journal.Read(read);
    }

    public override void Shrink() => journal.Shrink();

    public override void Dispose() => journal.Dispose();

    void ThrowIfDead()
    {
        if (_isDead)
        {
            throw new JournalUnavailableException("The test has killed the process.", null);
        }
    }
}
