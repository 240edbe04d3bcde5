using Microsoft.Data.Sqlite;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Saves a journal to a file as of one instant, while a host goes on writing it.</summary>
internal static class JournalBackup
{
    /// <summary>Saves it, checks what was saved, and only then puts it in the place of what lay there.</summary>
    /// <param name="journal">The journal's file.</param>
    /// <param name="target">The file to save to.</param>
    /// <exception cref="JournalUnavailableException">It could not be saved; what lay there before is as it was.</exception>
    public static void Save(string journal, string target)
    {
        var partial = $"{target}.partial";
        try
        {
            // Only who runs it may read what it holds: incidents name people.
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            new FileStream(partial, options).Dispose();
            Copy(journal, partial);
            Check(partial);
            using (var file = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, target, overwrite: true);
        }
        catch (SqliteException failure)
        {
            throw new JournalUnavailableException(SqliteFailure.Describe(journal, failure), failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JournalUnavailableException($"'{target}' cannot be written: {failure.Message}", failure);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>What is wrong with a saved journal; null when nothing is.</summary>
    internal static string? Problem(string file)
    {
        using var connection = Open(file, SqliteOpenMode.ReadOnly);
        var check = connection.Query(null, "PRAGMA integrity_check", row => row.GetString(0));
        return check is not ["ok"] ? check[0]
            : connection.Query(null, "PRAGMA foreign_key_check", row => row.GetString(0)) is [var table, ..] ? $"the table {table} refers to rows that are not there"
            : connection.Scalar(null, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('SchemaVersions', 'transitions', 'outbox')") is 3L ? null
            : "it is no journal of a host of runbooks";
    }

    static void Copy(string journal, string partial)
    {
        using var connection = Open(journal, SqliteOpenMode.ReadWrite);
        connection.Execute(null, "VACUUM INTO @file", ("@file", partial));
    }

    static void Check(string file)
    {
        if (Problem(file) is { } problem)
        {
            throw new IOException($"the copy is not whole ({problem}); the journal itself may be damaged.");
        }
    }

    static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }
}
