using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Audit;

/// <summary>What is asked of the audit.</summary>
internal sealed class AuditDesk(JournalStore journal, TimeProvider clock)
{
    static readonly TimeSpan WholeEvery = TimeSpan.FromHours(1);

    // What a walk saw while another did is seen by the next.
    (long Seq, string Hash)? _seen;
    DateTimeOffset _checkedAt;

    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What the last look at the whole chain found, or at what came since; null before the first.</summary>
    public AuditStanding? Last { get; private set; }

    /// <summary>Entries before one, the newest first.</summary>
    public IReadOnlyList<AuditEntry> Read(long? before, int limit) => journal.Read(connection => AuditTable.Before(connection, before ?? long.MaxValue, limit));

    /// <summary>Looks at the whole chain. What this host has seen of it before it holds it to, even if every hash after a change was made to fit.</summary>
    /// <exception cref="JournalUnavailableException">The journal cannot be read.</exception>
    public AuditStanding Check()
    {
        _checkedAt = Now;
        var standing = journal.Read(connection => AuditChain.Walk(connection, _seen));
        if (standing is { IsWhole: true, LastSeq: > 0 })
        {
            _seen = (standing.LastSeq, standing.LastHash);
        }

        return Last = standing;
    }

    /// <summary>Looks at what was added since the last look, and now and then, or once something is wrong, at the whole chain.</summary>
    /// <exception cref="JournalUnavailableException">The journal cannot be read.</exception>
    public AuditStanding Glance()
    {
        if (Last is not { IsWhole: true } || _seen is not { } seen || Now - _checkedAt >= WholeEvery)
        {
            return Check();
        }

        var standing = journal.Read(connection => AuditChain.WalkOn(connection, seen));
        if (standing.IsWhole)
        {
            _seen = (standing.LastSeq, standing.LastHash);
        }

        return Last = standing;
    }
}
