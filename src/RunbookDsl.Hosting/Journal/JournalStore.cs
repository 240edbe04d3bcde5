using System.Data.Common;

namespace RunbookDsl.Hosting.Journal;

/// <summary>The database that everything is kept in that must survive. Writes follow one another, also those of several hosts, so what a transaction has read holds until it ends.</summary>
internal abstract class JournalStore(string name) : IDisposable
{
    /// <summary>Which one: the file, or the database and its server; without secrets.</summary>
    public string Name { get; } = name;

    /// <summary>Why the last write failed; null while the journal can be written.</summary>
    public virtual string? Problem { get; private protected set; }

    /// <summary>How much room it takes, in bytes.</summary>
    public abstract long Size { get; }

    /// <summary>Whether several hosts may have it open.</summary>
    public abstract bool IsShared { get; }

    /// <summary>Writes in one transaction: all of it or nothing.</summary>
    /// <exception cref="JournalUnavailableException">Nothing was written, such as while the disk is full.</exception>
    public abstract void Write(Durability durability, Action<DbTransaction> write);

    /// <summary>Reads without holding up the writer.</summary>
    /// <exception cref="JournalUnavailableException">It cannot be read.</exception>
    public abstract T Read<T>(Func<DbConnection, T> read);

    /// <summary>Gives back the room of what was dropped.</summary>
    /// <exception cref="JournalUnavailableException">It cannot be written.</exception>
    public abstract void Shrink();

    /// <inheritdoc />
    public abstract void Dispose();
}
