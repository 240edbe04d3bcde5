namespace RunbookCorpus.Reading;

/// <summary>One mistake in one good runbook.</summary>
/// <param name="Name">What was done, in a few words.</param>
/// <param name="Rule">The id of the catalogue that the mistake belongs to.</param>
/// <param name="Expected">The id that is reported: the rule's, or that of an error of C# itself.</param>
/// <param name="Also">Ids that are right as well, wherever they are reported.</param>
/// <param name="Hurts">What it does to people.</param>
/// <param name="Runbook">The runbook it was made in.</param>
/// <param name="Edits">How it was made.</param>
/// <param name="Inexpressible">Why Prometheus and Alertmanager have no such thing, or null.</param>
/// <param name="Pint">What its documentation makes one expect of pint, or null.</param>
sealed record Mistake(
    string Name,
    string Rule,
    string Expected,
    IReadOnlyList<string> Also,
    string Hurts,
    GoodRunbook Runbook,
    IReadOnlyList<Edit> Edits,
    string? Inexpressible,
    string? Pint)
{
    /// <summary>All mistakes of the corpus, by their rules.</summary>
    public static IReadOnlyList<Mistake> All { get; } = [.. Directory.GetFiles(CorpusFolder.Mistakes, "*.md").Order(StringComparer.Ordinal).SelectMany(file => MistakeReader.Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n")))];

    /// <summary>Whether the mistake was made in the Prometheus rules too.</summary>
    public bool IsInRules => Edits.Any(edit => edit.File == GoodRunbook.Rules);

    /// <summary>Whether it was made in Alertmanager's configuration too.</summary>
    public bool IsInAlertmanager => Edits.Any(edit => edit.File == GoodRunbook.Alertmanager);

    /// <summary>Whether pint would see it, according to its documentation.</summary>
    public bool IsSeenByPint => Pint is not null && !Pint.StartsWith("none", StringComparison.Ordinal);

    /// <summary>The files that are different, without marks.</summary>
    public IReadOnlyDictionary<string, string> Changed() => Marked().ToDictionary(file => file.Key, file => Edit.Unmark(file.Value).Text, StringComparer.Ordinal);

    /// <summary>Where the report is expected.</summary>
    public IReadOnlyList<Place> Places() => [.. Marked().SelectMany(file => Edit.Unmark(file.Value).Lines.Select(line => new Place(file.Key, line)))];

    public override string ToString() => $"{Rule} {Name}";

    Dictionary<string, string> Marked() => Edits.GroupBy(edit => edit.File, StringComparer.Ordinal)
        .ToDictionary(edits => edits.Key, edits => edits.Aggregate(Runbook.Files[edits.Key], (text, edit) => edit.Apply(text)), StringComparer.Ordinal);
}
