using DbUp;
using Microsoft.Data.Sqlite;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Opens a journal that is a file: takes the file for this process alone and brings it to the present schema.</summary>
internal static class SqliteOpening
{
    /// <summary>Opens the journal, or says what is wrong with it.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="contentRoot">What a relative path is relative to.</param>
    /// <exception cref="JournalUnavailableException">It cannot be opened; the message says why.</exception>
    public static SqliteJournal Open(JournalOptions options, string contentRoot)
    {
        var path = Path.GetFullPath(options.Path, contentRoot);
        FileStream? fileLock = null;
        SqliteConnection? writer = null;
        try
        {
            fileLock = Lock(path);
            writer = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString());
            writer.Open();
            // Counts only while the file is still empty.
            writer.Execute(null, "PRAGMA auto_vacuum = INCREMENTAL");
            writer.Execute(null, "PRAGMA journal_mode = WAL");
            Migrate(path, writer.ConnectionString);
            if (options.MaxPages is { } pages)
            {
                writer.Execute(null, $"PRAGMA max_page_count = {pages}");
            }

            var store = new SqliteJournal(path, writer, fileLock);
            store.Write(Durability.Process, transaction => transaction.Execute("DELETE FROM journal WHERE seq < 0"));
            return store;
        }
        catch (Exception failure)
        {
            writer?.Dispose();
            fileLock?.Dispose();
            if (failure is SqliteException sqlite)
            {
                throw new JournalUnavailableException(SqliteFailure.Describe(path, sqlite), failure);
            }

            throw;
        }
    }

    static FileStream Lock(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(folder);
            // The operating system lets go of the lock when the process dies, however it dies.
            return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new JournalUnavailableException($"The folder '{folder}' of the journal cannot be written. Give this process the right to write it, or set Runbooks:Journal:Path.", failure);
        }
        catch (IOException failure)
        {
            throw new JournalUnavailableException($"The journal '{path}' is used by another host, or its folder cannot be written ({failure.Message}) Stop the other one, or set Runbooks:Journal:Path.", failure);
        }
    }

    static void Migrate(string path, string connectionString)
    {
        var result = DeployChanges.To.SqliteDatabase(connectionString)
            .WithScriptsEmbeddedInAssembly(typeof(JournalStore).Assembly, resource => JournalOpening.IsScript(resource) || JournalOpening.IsScriptOf("Sqlite", resource))
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error is SqliteException sqlite
                ? new JournalUnavailableException(SqliteFailure.Describe(path, sqlite), sqlite)
                : new JournalUnavailableException($"The journal '{path}' could not be brought to the present schema by '{result.ErrorScript?.Name}': {result.Error?.Message}", result.Error!);
        }
    }
}
