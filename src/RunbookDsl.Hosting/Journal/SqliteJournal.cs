using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace RunbookDsl.Hosting.Journal;

/// <summary>The journal in an SQLite file: one writing connection, reading ones as needed.</summary>
internal sealed class SqliteJournal : JournalStore
{
    readonly Lock _writing = new();
    readonly SqliteConnection _writer;
    readonly FileStream _lock;
    readonly string _connectionString;
    Durability? _durability;

    internal SqliteJournal(string path, SqliteConnection writer, FileStream fileLock)
        : base(path)
    {
        _writer = writer;
        _lock = fileLock;
        _connectionString = writer.ConnectionString;
    }

    /// <summary>The size of the file and of what is not yet merged into it, in bytes.</summary>
    public override long Size => Length(Name) + Length($"{Name}-wal");

    /// <inheritdoc />
    public override bool IsShared => false;

    /// <inheritdoc />
    public override void Write(Durability durability, Action<DbTransaction> write)
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
                Problem = SqliteFailure.Describe(Name, failure);
                throw new JournalUnavailableException(Problem, failure);
            }
        }
    }

    /// <inheritdoc />
    public override T Read<T>(Func<DbConnection, T> read)
    {
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            return read(connection);
        }
        catch (SqliteException failure)
        {
            throw new JournalUnavailableException(SqliteFailure.Describe(Name, failure), failure);
        }
    }

    /// <summary>Gives free pages back to the file system, some at a time. A file that was made before this could be done keeps them for later rows.</summary>
    public override void Shrink()
    {
        const int PagesAtOnce = 1000;
        for (var free = 0L; ;)
        {
            lock (_writing)
            {
                try
                {
                    // Each row is a page that was given back, so all must be read.
                    _writer.Query(null, $"PRAGMA incremental_vacuum({PagesAtOnce})", _ => 0);
                    var left = (long)_writer.Scalar(null, "PRAGMA freelist_count")!;
                    if (left == 0 || left == free)
                    {
                        return;
                    }

                    free = left;
                }
                catch (SqliteException failure)
                {
                    throw new JournalUnavailableException(SqliteFailure.Describe(Name, failure), failure);
                }
            }
        }
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
    public override void Dispose()
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
