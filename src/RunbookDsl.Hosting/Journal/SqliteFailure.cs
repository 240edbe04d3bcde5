using Microsoft.Data.Sqlite;

namespace RunbookDsl.Hosting.Journal;

/// <summary>What SQLite's error codes mean to the one who has to mend them.</summary>
internal static class SqliteFailure
{
    const int Busy = 5;
    const int ReadOnly = 8;
    const int InputOutput = 10;
    const int Corrupt = 11;
    const int Full = 13;
    const int CannotOpen = 14;
    const int NotADatabase = 26;

    /// <summary>A failure in words: what, where, how to mend.</summary>
    public static string Describe(string path, SqliteException failure) => failure.SqliteErrorCode switch
    {
        Full => $"The disk of the journal '{path}' is full. Make room; samples are refused and transitions kept in memory until then.",
        ReadOnly or CannotOpen => $"The journal '{path}' cannot be written. Give this process the right to write the file and its folder, or set Runbooks:Journal:Path.",
        Corrupt or NotADatabase => $"The journal '{path}' is damaged or no SQLite database. Restore it from a backup, or move it away to begin anew.",
        InputOutput => $"The disk of the journal '{path}' failed ({failure.Message}). Check the disk and its file system.",
        Busy => $"The journal '{path}' is locked by another program. Close it.",
        _ => $"The journal '{path}' could not be used: {failure.Message}",
    };
}
