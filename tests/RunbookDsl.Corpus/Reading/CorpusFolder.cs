using System.Runtime.CompilerServices;

namespace RunbookCorpus.Reading;

/// <summary>Where the runbooks, the mistakes and the report are.</summary>
static class CorpusFolder
{
    static readonly string Root = Find();

    public static string Runbooks { get; } = Path.Combine(Root, "Runbooks");

    public static string Mistakes { get; } = Path.Combine(Root, "Mistakes");

    /// <summary>The page that says what is caught.</summary>
    public static string Report { get; } = Path.GetFullPath(Path.Combine(Root, "../../docs/corpus.md"));

    static string Find([CallerFilePath] string here = "") => Path.GetDirectoryName(Path.GetDirectoryName(here)!)!;
}
