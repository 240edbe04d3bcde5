namespace RunbookCorpus.Reading;

/// <summary>A runbook without a mistake: its sources, and the same service's alerts as Prometheus has them.</summary>
/// <param name="Name">The folder it is in.</param>
/// <param name="Files">The text of each file by its name.</param>
sealed record GoodRunbook(string Name, IReadOnlyDictionary<string, string> Files)
{
    public const string Rules = "rules.yml";
    public const string Alertmanager = "alertmanager.yml";

    /// <summary>All runbooks of the corpus by their names.</summary>
    public static IReadOnlyDictionary<string, GoodRunbook> All { get; } = Directory.GetDirectories(CorpusFolder.Runbooks).Order(StringComparer.Ordinal)
        .Select(Read).ToDictionary(runbook => runbook.Name, StringComparer.Ordinal);

    /// <summary>The files that the C# compiler reads.</summary>
    public IEnumerable<string> Sources => Files.Keys.Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    static GoodRunbook Read(string folder) => new(
        Path.GetFileName(folder),
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal));
}
