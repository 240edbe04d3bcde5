namespace RunbookCorpus.Reading;

/// <summary>A change of one file: what stands there, and what stands there instead. What is reported is marked <c>[|…|]</c>.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Old">The text to replace; it is there once.</param>
/// <param name="New">The text in its place, with marks.</param>
sealed record Edit(string File, string Old, string New)
{
    const string Open = "[|";
    const string Close = "|]";

    /// <summary>Changes a text, which still holds the marks then.</summary>
    /// <exception cref="FormatException">The text to replace is not there, or more than once.</exception>
    public string Apply(string text)
    {
        var at = text.IndexOf(Old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(Old, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new FormatException($"{File} holds this {(at < 0 ? "nowhere" : "more than once")}: {Old}");
        }

        return string.Concat(text.AsSpan(0, at), New, text.AsSpan(at + Old.Length));
    }

    /// <summary>A text without its marks, and the lines they were on.</summary>
    public static (string Text, IReadOnlyList<int> Lines) Unmark(string text)
    {
        var lines = new List<int>();
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at + 1, StringComparison.Ordinal))
        {
            lines.Add(1 + text.AsSpan(0, at).Count('\n'));
        }

        return (text.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal), lines);
    }
}
