using System.Text;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Makes any text mean nothing but itself in Markdown, with as few backslashes as that takes, for documents are read raw too.</summary>
static class MarkdownEscape
{
    const char Replacement = '\uFFFD';
    static readonly string[] LinkStarts = ["http", "https", "ftp", "mailto", "tel", "www"];

    /// <summary>The text on one line, escaped.</summary>
    public static string Escape(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            if (NeedsBackslash(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The text as a reader will see it: runs of white space and control characters become one space, what is no character or would turn the direction of the text around it becomes U+FFFD.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                if (line.Length > 0 && line[line.Length - 1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(letter).Append(text[++i]);
            }
            else
            {
                line.Append(char.IsSurrogate(letter) || TurnsDirection(letter) ? Replacement : letter);
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The text for a block that shows it line by line: line ends become LF, other control characters and what <see cref="OneLine"/> would replace become U+FFFD.</summary>
    public static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (letter is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
            {
                lines.Append('\n');
            }
            else if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                lines.Append(letter).Append(text[++i]);
            }
            else
            {
                lines.Append((char.IsControl(letter) && letter != '\t') || char.IsSurrogate(letter) || TurnsDirection(letter) ? Replacement : letter);
            }
        }

        return lines.ToString();
    }

    /// <summary>How often a letter stands in a row at most.</summary>
    public static int LongestRun(string text, char letter)
    {
        var longest = 0;
        var run = 0;
        foreach (var each in text)
        {
            run = each == letter ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    static bool TurnsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    static bool NeedsBackslash(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '|' or '~' => true,
        '_' => !(IsWord(line, i - 1) && IsWord(line, i + 1)),
        '<' => At(line, i + 1) is '/' or '!' or '?' || IsWord(line, i + 1) || ClosesInOneWord(line, i + 1),
        '&' => IsEntity(line, i + 1),
        // Some viewers set what stands between two of them as mathematics.
        '$' => !char.IsDigit(At(line, i + 1)),
        '#' => (i == 0 && At(line, 1) is '\0' or '#' or ' ') || IsRestOf(line, i, '#'),
        '-' or '+' => i == 0 && (At(line, 1) is '\0' or ' ' || line[0] == At(line, 1)),
        '=' => i == 0 && IsRestOf(line, 0, '='),
        '>' => i == 0,
        ':' or '.' when StartsLink(line, i) => RestOfWordNeedsBackslash(line, i + 1),
        '.' or ')' => i is > 0 and < 10 && At(line, i + 1) is '\0' or ' ' && IsNumber(line, i),
        _ => false,
    };

    // A mail address between angle brackets may begin with almost any mark, but holds no space.
    static bool ClosesInOneWord(string line, int from)
    {
        var end = line.IndexOfAny([' ', '>'], from);
        return end >= 0 && line[end] == '>';
    }

    static bool IsEntity(string line, int i)
    {
        while (IsWord(line, i) || At(line, i) == '#')
        {
            i++;
        }

        return At(line, i) == ';';
    }

    // Viewers take a bare address as it stands, backslashes included; one that needs some is better no link.
    static bool StartsLink(string line, int i) =>
        LinkStarts.Any(start => i >= start.Length && string.Compare(line, i - start.Length, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0);

    static bool RestOfWordNeedsBackslash(string line, int from)
    {
        for (var i = from; i < line.Length && line[i] != ' '; i++)
        {
            if (NeedsBackslash(line, i))
            {
                return true;
            }
        }

        return false;
    }

    static char At(string line, int i) => i >= 0 && i < line.Length ? line[i] : '\0';

    static bool IsWord(string line, int i) => char.IsLetterOrDigit(At(line, i));

    static bool IsRestOf(string line, int from, char letter)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] != letter)
            {
                return false;
            }
        }

        return true;
    }

    static bool IsNumber(string line, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (line[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
