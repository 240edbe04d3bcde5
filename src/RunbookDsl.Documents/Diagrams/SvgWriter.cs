using System.Net;
using System.Text;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>Writes a drawing in the reader's own text colour, so that it is right in light, in dark and on paper.</summary>
internal sealed class SvgWriter
{
    // A page may name the ground that its diagrams stand on; lines then do not run through text.
    const string Ground = "var(--diagram-ground, none)";
    const int WidestThatShrinks = 1200;
    readonly StringBuilder _body = new();
    readonly string _arrow;

    /// <summary>A drawing, told apart from the others of the page by its number.</summary>
    public SvgWriter(int number) => _arrow = Invariant($"diagram-{number}-arrow");

    /// <summary>A box with rounded corners.</summary>
    public void Box(int x, int y, int width, int height, bool dashed = false)
    {
        var place = Invariant($"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\"");
        _body.Append(place).Append(" fill=\"").Append(Ground).Append("\"/>")
            .Append(place).Append(" fill=\"currentColor\" fill-opacity=\"0.05\" stroke=\"currentColor\" stroke-opacity=\"0.55\"").Append(dashed ? " stroke-dasharray=\"4 3\"" : "").Append("/>");
    }

    /// <summary>Lines of text in a box, centred at a point.</summary>
    public void Text(TextBox text, int centre, int top) => Lines(text, centre, top, "");

    /// <summary>Lines of text that lines may pass behind, centred at a point.</summary>
    public void Label(TextBox text, int centre, int top) => Lines(text, centre, top, $" paint-order=\"stroke\" stroke=\"{Ground}\" stroke-width=\"5\" stroke-linejoin=\"round\"");

    /// <summary>A line along a path.</summary>
    public void Line(string path, bool arrow, bool dashed = false) => _body.Append("<path d=\"").Append(path)
        .Append("\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"").Append(arrow ? "0.75" : "0.3").Append('"').Append(dashed ? " stroke-dasharray=\"5 4\"" : "")
        .Append(arrow ? $" marker-end=\"url(#{_arrow})\"" : "").Append("/>");

    /// <summary>The whole drawing.</summary>
    public string Finish(int width, int height, string title, string description) => new StringBuilder()
        .Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\"{(width <= WidestThatShrinks ? " class=\"shrinks\"" : "")} role=\"img\" aria-labelledby=\"{_arrow}-title {_arrow}-desc\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"currentColor\">"))
        .Append("<title id=\"").Append(_arrow).Append("-title\">").Append(Encode(title)).Append("</title><desc id=\"").Append(_arrow).Append("-desc\">").Append(Encode(description)).Append("</desc>")
        .Append("<defs><marker id=\"").Append(_arrow).Append("\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M 0 1 L 9 5 L 0 9 z\" fill=\"currentColor\"/></marker></defs>")
        .Append(_body).Append("</svg>").ToString();

    /// <summary>Numbers as SVG takes them, whatever the culture.</summary>
    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    void Lines(TextBox text, int centre, int top, string more)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            _body.Append(Invariant($"<text x=\"{centre}\" y=\"{top + (i * TextBox.LineHeight) + 14}\" text-anchor=\"middle\"")).Append(more).Append('>').Append(Encode(text.Lines[i])).Append("</text>");
        }
    }

    static string Encode(string text) => WebUtility.HtmlEncode(string.Concat(text.EnumerateRunes().Where(letter => !Rune.IsControl(letter) && letter.Value is not (0xFFFE or 0xFFFF))));
}
