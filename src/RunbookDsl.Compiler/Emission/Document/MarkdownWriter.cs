using System.Globalization;
using System.Text;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Writes the blocks of a document, one blank line between them, with LF line ends.</summary>
sealed class MarkdownWriter
{
    readonly StringBuilder _text = new();

    /// <summary>A remark that no viewer shows; the one thing that is not escaped, so it takes nothing an author wrote.</summary>
    public void Remark(string text) => _text.Append("<!-- ").Append(text).Append(" -->\n");

    /// <summary>A place that links can point at, whatever the heading below it is numbered.</summary>
    public void Anchor(string id) => Block().Append("<a id=\"").Append(id).Append("\"></a>\n");

    /// <summary>A heading.</summary>
    public void Heading(int level, MarkdownText text) => Block().Append('#', level).Append(' ').Append(text).Append('\n');

    /// <summary>A paragraph.</summary>
    public void Paragraph(MarkdownText text) => Block().Append(text).Append('\n');

    /// <summary>A line across.</summary>
    public void Rule() => Block().Append("---\n");

    /// <summary>A numbered list under a line that introduces it.</summary>
    public void Numbered(MarkdownText introduction, IEnumerable<MarkdownText> items)
    {
        Paragraph(introduction);
        Block();
        var number = 0;
        foreach (var item in items)
        {
            _text.Append((++number).ToString(CultureInfo.InvariantCulture)).Append(". ").Append(item).Append('\n');
        }
    }

    /// <summary>A numbered list of boxes to tick.</summary>
    public void CheckList(IEnumerable<MarkdownText> items)
    {
        Block();
        var number = 0;
        foreach (var item in items)
        {
            _text.Append((++number).ToString(CultureInfo.InvariantCulture)).Append(". [ ] ").Append(item).Append('\n');
        }
    }

    /// <summary>A bulleted list.</summary>
    public void Bullets(IEnumerable<MarkdownText> items)
    {
        Block();
        foreach (var item in items)
        {
            _text.Append("- ").Append(item).Append('\n');
        }
    }

    /// <summary>A block of text that is shown as it is, between fences longer than any inside.</summary>
    /// <param name="language">The language it is coloured as; empty for none. One of this library's own words.</param>
    /// <param name="text">The text, of one line or several.</param>
    public void CodeBlock(string language, string text)
    {
        var lines = MarkdownEscape.Lines(text);
        var fence = new string('`', Math.Max(3, MarkdownEscape.LongestRun(lines, '`') + 1));
        Block().Append(fence).Append(language).Append('\n').Append(lines).Append('\n').Append(fence).Append('\n');
    }

    /// <summary>A table.</summary>
    public void Table(string[] header, IEnumerable<MarkdownText[]> rows)
    {
        Block();
        Row(header.Select(MarkdownText.Plain));
        _text.Append('|').Append(string.Join("|", header.Select(cell => ":" + new string('-', cell.Length + 1)))).Append("|\n");
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    void Row(IEnumerable<MarkdownText> cells)
    {
        foreach (var cell in cells)
        {
            var text = cell.ToString();
            _text.Append(text.Length == 0 ? "| " : $"| {text} ");
        }

        _text.Append("|\n");
    }

    StringBuilder Block() => _text.Length == 0 ? _text : _text.Append('\n');
}
