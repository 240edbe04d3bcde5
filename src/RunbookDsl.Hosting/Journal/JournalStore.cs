using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace RunbookDsl.Hosting.Journal;

/// <summary>The SQLite file that everything is kept in that must survive: one writing connection, reading ones as needed.</summary>
internal sealed class JournalStore : IDisposable
{
    readonly Lock _writing = new();
    readonly SqliteConnection _writer;
    readonly FileStream _lock;
    readonly string _connectionString;
    Durability? _durability;

    internal JournalStore(string path, SqliteConnection writer, FileStream fileLock)
    {
        Path = path;
        _writer = writer;
        _lock = fileLock;
        _connectionString = writer.ConnectionString;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Why the last write failed; null while the journal can be written.</summary>
    public string? Problem { get; private set; }

    /// <summary>The size of the file and of what is not yet merged into it, in bytes.</summary>
    public long Size => Length(Path) + Length($"{Path}-wal");

    /// <summary>Writes in one transaction: all of it or nothing.</summary>
    /// <exception cref="JournalUnavailableException">Nothing was written, such as while the disk is full.</exception>
    public void Write(Durability durability, Action<DbTransaction> write)
    {
        lock (_writing)
        {
            try
            {
                Ensure(durability);
                using var transaction = _writer.BeginTransaction();
                write(transaction);
                transaction.Commit();
                Problem = null;
            }
            catch (SqliteException failure)
            {
                Problem = JournalFailure.Describe(Path, failure);
                throw new JournalUnavailableException(Problem, failure);
            }
        }
    }

    /// <summary>Reads a consistent state without holding up the writer.</summary>
    public T Read<T>(Func<DbConnection, T> read)
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return read(connection);
    }

    /// <summary>Lets the file grow to so many pages; for tests that fill the disk and make room again.</summary>
    internal void LimitPages(long pages)
    {
        lock (_writing)
        {
            _writer.Execute(null, $"PRAGMA max_page_count = {pages}");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_writing)
        {
            _writer.Dispose();
        }

        SqliteConnection.ClearPool(new SqliteConnection(_connectionString));
        _lock.Dispose();
    }

    void Ensure(Durability durability)
    {
        if (_durability == durability)
        {
            return;
        }

        _writer.Execute(null, durability == Durability.Machine ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        _durability = durability;
    }

    static long Length(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }
}
