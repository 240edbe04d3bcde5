using System.Globalization;
using System.Text;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>A text broken into lines that fit a width, measured generously, for readers' fonts differ.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Width">The width of the widest.</param>
internal sealed record TextBox(IReadOnlyList<string> Lines, int Width)
{
    /// <summary>The height of a line.</summary>
    public const int LineHeight = 19;

    const int MostLines = 8;
    const int LongestLetter = 12;

    /// <summary>The height of all lines.</summary>
    public int Height => Lines.Count * LineHeight;

    /// <summary>Breaks a text at spaces, and inside of words that are longer than a line.</summary>
    public static TextBox Of(string text, int widest)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Measure(line.ToString()) + Measure(" " + word) > widest)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "");
            foreach (var letter in Letters(word))
            {
                if (line.Length > 0 && Measure(line.ToString()) + Measure(letter) > widest)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                }

                line.Append(letter);
            }

            if (lines.Count > MostLines)
            {
                break;
            }
        }

        lines.Add(line.ToString());
        if (lines.Count > MostLines)
        {
            lines = [.. lines.Take(MostLines - 1), lines[MostLines - 1].TrimEnd() + "…"];
        }

        return new TextBox(lines, lines.Max(Measure));
    }

    /// <summary>How wide a text is at 14 pixels, at most.</summary>
    public static int Measure(string text) => (Letters(text).Sum(letter => letter.EnumerateRunes().Max(Tenths)) + 9) / 10;

    static IEnumerable<string> Letters(string word)
    {
        var letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            // However many marks are heaped on one letter, a few are drawn.
            var letter = letters.GetTextElement();
            yield return letter.Length <= LongestLetter ? letter : string.Concat(letter.EnumerateRunes().Take(LongestLetter));
        }
    }

    static int Tenths(Rune letter) => letter.Value switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 50,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 138,
        >= 'A' and <= 'Z' => 108,
        < 0x300 => 90,
        >= 0x1100 => 160,
        _ => 100,
    };
}
