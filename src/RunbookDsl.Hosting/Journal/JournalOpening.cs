using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Opens the journal and brings it to the present schema.</summary>
internal static class JournalOpening
{
    const string Scripts = "RunbookDsl.Hosting.Journal.Scripts";

    /// <summary>Opens the journal, or says what is wrong with it.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="contentRoot">What a relative path is relative to.</param>
    /// <exception cref="JournalUnavailableException">It cannot be opened; the message says why.</exception>
    public static JournalStore Open(JournalOptions options, string contentRoot) =>
        options.ConnectionString is { } database ? PostgresOpening.Open(database) : SqliteOpening.Open(options, contentRoot);

    /// <summary>Whether a resource of this assembly is a script that brings the schema forward in both kinds of database.</summary>
    public static bool IsScript(string resource) => resource.StartsWith($"{Scripts}.0", StringComparison.Ordinal);

    /// <summary>Whether it is one for this kind of database only: what no words that both know can say.</summary>
    public static bool IsScriptOf(string kind, string resource) => resource.StartsWith($"{Scripts}.{kind}.", StringComparison.Ordinal);
}
