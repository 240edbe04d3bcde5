namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>One line of Markdown that is safe wherever it is put; the only thing a <see cref="MarkdownWriter"/> takes, so that nothing reaches a document unescaped.</summary>
readonly struct MarkdownText
{
    readonly string? _markdown;

    MarkdownText(string markdown) => _markdown = markdown;

    /// <summary>Nothing.</summary>
    public static MarkdownText Empty => default;

    /// <summary>Words of this library's own, which hold nothing to escape.</summary>
    public static MarkdownText Own(string words) => new(words);

    /// <summary>The text, meaning nothing but itself.</summary>
    public static MarkdownText Plain(string text) => new(MarkdownEscape.Escape(text));

    /// <summary>The text in bold.</summary>
    public static MarkdownText Bold(string text) => new($"**{MarkdownEscape.Escape(text)}**");

    /// <summary>The text in italics.</summary>
    public static MarkdownText Italic(string text) => new($"*{MarkdownEscape.Escape(text)}*");

    /// <summary>The text as code. One with a pipe, which would end the cell of a table, stays a plain text.</summary>
    public static MarkdownText Code(string text)
    {
        var line = MarkdownEscape.OneLine(text);
        if (line.Length == 0 || line.Contains('|'))
        {
            return Plain(text);
        }

        var fence = new string('`', MarkdownEscape.LongestRun(line, '`') + 1);
        var space = line[0] == '`' || line[line.Length - 1] == '`' ? " " : "";
        return new MarkdownText($"{fence}{space}{line}{space}{fence}");
    }

    /// <summary>A link to a place of the same document.</summary>
    public static MarkdownText Link(MarkdownText text, string anchor) => new($"[{text}](#{anchor})");

    /// <summary>One after the other, with a space between.</summary>
    public static MarkdownText operator +(MarkdownText left, MarkdownText right) => new($"{left} {right}");

    /// <inheritdoc />
    public override string ToString() => _markdown ?? "";
}
