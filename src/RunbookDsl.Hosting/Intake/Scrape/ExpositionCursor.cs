using System.Text;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Reads one line from left to right; where something does not fit, it says so and stays there.</summary>
internal ref struct ExpositionCursor(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>How far it has read.</summary>
    public int Position { get; private set; }

    /// <summary>What was expected where the reading stopped.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether the line is read.</summary>
    public readonly bool AtEnd => Position >= _line.Length;

    /// <summary>The next character, or zero at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : _line[Position];

    /// <summary>Passes over blanks.</summary>
    public void SkipBlanks()
    {
        while (Next is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Passes over one character if it is the given one.</summary>
    public bool Skip(char c)
    {
        if (AtEnd || _line[Position] != c)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads a name: letters, digits, <c>_</c>, and <c>:</c> in those of metrics; no digit first.</summary>
    public bool TryReadName(bool colon, string what, out ReadOnlySpan<char> name)
    {
        var start = Position;
        while (!AtEnd && (char.IsAsciiLetter(_line[Position]) || _line[Position] == '_' || (colon && _line[Position] == ':') || (Position > start && char.IsAsciiDigit(_line[Position]))))
        {
            Position++;
        }

        name = _line[start..Position];
        return name.Length > 0 || Fail(what + " is expected");
    }

    /// <summary>Reads up to the next blank.</summary>
    public ReadOnlySpan<char> ReadWord()
    {
        var start = Position;
        while (!AtEnd && _line[Position] is not (' ' or '\t'))
        {
            Position++;
        }

        return _line[start..Position];
    }

    /// <summary>Reads a text in quotes, in which <c>\\</c>, <c>\"</c> and <c>\n</c> stand for a backslash, a quote and a new line.</summary>
    public bool TryReadQuoted(out string text)
    {
        text = "";
        var start = Position;
        if (!Skip('"'))
        {
            return Fail("a value in quotes is expected");
        }

        var rest = _line[Position..];
        var end = rest.IndexOfAny('"', '\\');
        if (end >= 0 && rest[end] == '"')
        {
            text = rest[..end].ToString();
            Position += end + 1;
            return true;
        }

        return TryReadEscaped(start, out text);
    }

    /// <summary>Stops the reading here, or at the place given.</summary>
    public bool Fail(string fault, int? at = null)
    {
        Fault = fault;
        Position = at ?? Position;
        return false;
    }

    private bool TryReadEscaped(int start, out string text)
    {
        var result = new StringBuilder();
        while (!AtEnd)
        {
            var c = _line[Position++];
            if (c == '"')
            {
                text = result.ToString();
                return true;
            }

            if (c != '\\' || AtEnd)
            {
                result.Append(c);
                continue;
            }

            var escaped = _line[Position++];
            _ = escaped switch
            {
                'n' => result.Append('\n'),
                '\\' or '"' => result.Append(escaped),
                _ => result.Append('\\').Append(escaped),
            };
        }

        text = "";
        return Fail("the quote opened here is never closed", start);
    }
}
