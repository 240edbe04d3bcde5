using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace RunbookDsl.Hosting.Journal;

/// <summary>The journal in a PostgreSQL database, which several hosts may share.</summary>
/// <param name="name">Which one, without secrets.</param>
/// <param name="database">Gives connections to it.</param>
/// <param name="patience">How long a writer may do nothing in the middle before the server cuts it off.</param>
internal sealed class PostgresJournal(string name, NpgsqlDataSource database, TimeSpan patience) : JournalStore(name)
{
    // Every writer takes this lock first, so that hosts write one after the other, as the connections to a file would.
    // One that stops in the middle is cut off by the server, so that the others go on.
    const string Begin = "SELECT set_config('synchronous_commit', @commit, true), set_config('idle_in_transaction_session_timeout', @patience, true), pg_advisory_xact_lock(7811887)";

    readonly Lock _writing = new();
    readonly string _patience = string.Create(CultureInfo.InvariantCulture, $"{patience.TotalMilliseconds:0}ms");
    long _size;

    /// <summary>The size of the whole database, in bytes, as last known.</summary>
    public override long Size
    {
        get
        {
            try
            {
                _size = Read(connection => (long)connection.Scalar(null, "SELECT pg_database_size(current_database())")!);
            }
            catch (JournalUnavailableException)
            {
                // Whoever writes meets the same failure and reports it.
            }

            return _size;
        }
    }

    /// <inheritdoc />
    public override bool IsShared => true;

    /// <inheritdoc />
    public override void Write(Durability durability, Action<DbTransaction> write)
    {
        lock (_writing)
        {
            try
            {
                using var connection = database.OpenConnection();
                using var transaction = connection.BeginTransaction();
                connection.Scalar(transaction, Begin, ("@commit", durability == Durability.Machine ? "on" : "off"), ("@patience", _patience));
                write(transaction);
                transaction.Commit();
                Problem = null;
            }
            catch (Exception failure) when (PostgresFailure.IsExpected(failure))
            {
                Problem = Failed(failure);
                throw new JournalUnavailableException(Problem, failure);
            }
        }
    }

    /// <inheritdoc />
    public override T Read<T>(Func<DbConnection, T> read)
    {
        try
        {
            using var connection = database.OpenConnection();
            return read(connection);
        }
        catch (Exception failure) when (PostgresFailure.IsExpected(failure))
        {
            throw new JournalUnavailableException(Failed(failure), failure);
        }
    }

    /// <summary>Does nothing: the server does so by itself.</summary>
    public override void Shrink()
    {
    }

    /// <inheritdoc />
    public override void Dispose() => database.Dispose();

    string Failed(Exception failure)
    {
        // The other connections of a server that went away are as dead as this one.
        database.Clear();
        return PostgresFailure.Describe(Name, failure);
    }
}
