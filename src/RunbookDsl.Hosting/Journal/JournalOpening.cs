using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Opens the journal and brings it to the present schema.</summary>
internal static class JournalOpening
{
    /// <summary>Opens the journal, or says what is wrong with it.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="contentRoot">What a relative path is relative to.</param>
    /// <exception cref="JournalUnavailableException">It cannot be opened; the message says why.</exception>
    public static JournalStore Open(JournalOptions options, string contentRoot) =>
        options.ConnectionString is { } database ? PostgresOpening.Open(database) : SqliteOpening.Open(options, contentRoot);

    /// <summary>Whether a resource of this assembly is a script that brings the schema forward.</summary>
    public static bool IsScript(string resource) => resource.Contains(".Journal.Scripts.", StringComparison.Ordinal);
}
