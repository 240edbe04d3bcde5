using System.Text;

namespace RunbookDsl.Hosting.Exports;

/// <summary>Makes what people and systems wrote mean nothing but itself inside a line of Markdown, whatever stands in it.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, escaped; it may stand in a heading, an item of a list and a cell of a table, and after other text.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (escaped.Length > 0 && escaped[^1] != ' ')
                {
                    escaped.Append(' ');
                }

                continue;
            }

            if (Marks(rune.Value) || Begins(rune.Value, escaped.Length == 0) || (rune.Value == '.' && EndsInWww(escaped)))
            {
                escaped.Append('\\');
            }

            escaped.Append(TurnsDirection(rune.Value) ? Rune.ReplacementChar : rune);
        }

        return escaped.ToString().TrimEnd(' ');
    }

    // A colon and an at sign are among them so that no address in hostile text becomes a link.
    static bool Marks(int letter) => letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$' or '!' or '#' or '@' or ':';

    static bool Begins(int letter, bool first) => first && letter is '-' or '+' or '=';

    static bool EndsInWww(StringBuilder text) => text.Length >= 3 && text.ToString(text.Length - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    // What turns the direction of the text around it would let a name show as another one.
    static bool TurnsDirection(int letter) => letter is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
