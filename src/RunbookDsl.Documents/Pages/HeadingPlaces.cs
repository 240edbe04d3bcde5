namespace RunbookDsl.Documents.Pages;

/// <summary>How the headings of a document stand on the page they are put into.</summary>
internal sealed record HeadingPlaces
{
    /// <summary>How many levels every heading is moved down; a page may have a first-level heading of its own.</summary>
    public int LevelsDown { get; init; }

    /// <summary>What the ids of headings begin with, so that they meet no id of the page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The id of a heading that carries no anchor in the text, by its words; null for one made of the words.</summary>
    public Func<string, string?> IdOf { get; init; } = _ => null;
}
