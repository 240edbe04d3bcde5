using System.Globalization;
using System.Text;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Writes the blocks of a document, one blank line between them, with LF line ends.</summary>
sealed class MarkdownWriter
{
    readonly StringBuilder _text = new();
    readonly List<DocumentHeading> _headings = [];
    (string Id, int End)? _anchor;

    /// <summary>The headings that links can point at, in their order.</summary>
    public IReadOnlyList<DocumentHeading> Headings => _headings;

    /// <summary>A remark that no viewer shows; the one thing that is not escaped, so it takes nothing an author wrote.</summary>
    public void Remark(string text) => _text.Append("<!-- ").Append(text).Append(" -->\n");

    /// <summary>A place that links can point at, whatever the heading below it is numbered.</summary>
    public void Anchor(string id)
    {
        Block().Append("<a id=\"").Append(id).Append("\"></a>\n");
        _anchor = (id, _text.Length);
    }

    /// <summary>A heading. One of the second or third level that begins with a number has an anchor, its own or one after its number: <c>section_1_2</c>.</summary>
    public void Heading(int level, MarkdownText text)
    {
        if (level is 2 or 3 && (_anchor is not { } before || before.End != _text.Length) && SectionAnchor.Of(text) is { } id)
        {
            Anchor(id);
        }

        if (level is 2 or 3 && _anchor is { } anchor && anchor.End == _text.Length)
        {
            _headings.Add(new DocumentHeading(level, text, anchor.Id));
        }

        Block().Append('#', level).Append(' ').Append(text).Append('\n');
    }

    /// <summary>A section under a line across and a heading of the second level; nothing at all when it has no content.</summary>
    public void Section(MarkdownText heading, Action content)
    {
        var (length, headings) = (_text.Length, _headings.Count);
        Rule();
        Heading(2, heading);
        var empty = _text.Length;
        content();
        if (_text.Length == empty)
        {
            _text.Length = length;
            _headings.RemoveRange(headings, _headings.Count - headings);
        }
    }

    /// <summary>A list of links to headings, those of the third level under those of the second.</summary>
    public void Contents(IReadOnlyList<DocumentHeading> headings)
    {
        if (headings.Count == 0)
        {
            return;
        }

        Heading(2, MarkdownText.Own("Contents"));
        Block();
        foreach (var heading in headings)
        {
            _text.Append(heading.Level == 2 ? "- " : "  - ").Append(MarkdownText.Link(heading.Text, heading.Anchor)).Append('\n');
        }
    }

    /// <summary>What another has written.</summary>
    public void Append(MarkdownWriter other)
    {
        if (other._text.Length > 0)
        {
            Block().Append(other._text);
        }
    }

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

    /// <summary>A numbered list, each entry with bullets below it.</summary>
    public void NumberedGroups(IEnumerable<(MarkdownText Head, IReadOnlyList<MarkdownText> Items)> groups)
    {
        Block();
        var number = 0;
        foreach (var (head, items) in groups)
        {
            var mark = (++number).ToString(CultureInfo.InvariantCulture) + ". ";
            _text.Append(mark).Append(head).Append('\n');
            foreach (var item in items)
            {
                // What is indented less than the text above it would end the list.
                _text.Append(' ', mark.Length).Append("- ").Append(item).Append('\n');
            }
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

    /// <summary>A list of boxes to tick, in no order.</summary>
    public void Boxes(IEnumerable<MarkdownText> items) => Bullets("- [ ] ", items);

    /// <summary>A bulleted list.</summary>
    public void Bullets(IEnumerable<MarkdownText> items) => Bullets("- ", items);

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

    void Bullets(string mark, IEnumerable<MarkdownText> items)
    {
        Block();
        foreach (var item in items)
        {
            _text.Append(mark).Append(item).Append('\n');
        }
    }

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
