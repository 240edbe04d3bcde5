using System.Globalization;
using System.Text;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Reads JSON into dictionaries, lists, texts, numbers, truth values and null.</summary>
sealed class JsonReader
{
    const int MostDepth = 1000;

    readonly string _text;
    int _at;
    int _depth;

    JsonReader(string text) => _text = text;

    /// <summary>The one value that a text holds.</summary>
    public static object? Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.Value();
        return reader.Next() == '\0' ? value : throw reader.Unexpected();
    }

    object? Value()
    {
        switch (Next())
        {
            case '{':
                return Object();
            case '[':
                return List();
            case '"':
                return Text();
            case 't':
                return Word("true", value: true);
            case 'f':
                return Word("false", value: false);
            case 'n':
                return Word("null", null);
            default:
                return Number();
        }
    }

    Dictionary<string, object?> Object()
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        Enter();
        if (Next() != '}')
        {
            do
            {
                if (Next() != '"')
                {
                    throw Unexpected();
                }

                var name = Text();
                Expect(':');
                members[name] = Value();
            }
            while (Continues());
        }

        Leave('}');
        return members;
    }

    List<object?> List()
    {
        var items = new List<object?>();
        Enter();
        if (Next() != ']')
        {
            do
            {
                items.Add(Value());
            }
            while (Continues());
        }

        Leave(']');
        return items;
    }

    string Text()
    {
        var text = new StringBuilder();
        for (_at++; ; _at++)
        {
            var letter = _at < _text.Length ? _text[_at] : throw Unexpected();
            if (letter == '"')
            {
                _at++;
                return text.ToString();
            }

            text.Append(letter == '\\' ? Escaped() : letter >= ' ' ? letter : throw Unexpected());
        }
    }

    char Escaped()
    {
        _at++;
        switch (_at < _text.Length ? _text[_at] : '\0')
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u' when _at + 4 < _text.Length && ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            case '"' or '\\' or '/':
                return _text[_at];
            default:
                throw Unexpected();
        }
    }

    double Number()
    {
        var start = _at;
        while (_at < _text.Length && (_text[_at] is '-' or '+' or '.' or 'e' or 'E' || char.IsDigit(_text[_at])))
        {
            _at++;
        }

        return double.TryParse(_text.Substring(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unexpected();
    }

    object? Word(string word, object? value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Unexpected();
        }

        _at += word.Length;
        return value;
    }

    bool Continues()
    {
        if (Next() != ',')
        {
            return false;
        }

        _at++;
        return true;
    }

    // Deeper than any condition that the compiler reads, and soon enough to keep the stack of an editor.
    void Enter()
    {
        _at++;
        if (++_depth > MostDepth)
        {
            throw new FormatException("The JSON is nested too deeply.");
        }
    }

    void Leave(char bracket)
    {
        Expect(bracket);
        _depth--;
    }

    void Expect(char letter)
    {
        if (Next() != letter)
        {
            throw Unexpected();
        }

        _at++;
    }

    /// <summary>The next letter that is no white space; a null character at the end.</summary>
    char Next()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    FormatException Unexpected()
    {
        var lines = _text.Substring(0, Math.Min(_at, _text.Length)).Split('\n');
        var found = _at < _text.Length ? $"'{_text[_at]}'" : "the end";
        return new FormatException(string.Format(CultureInfo.InvariantCulture, "This is no JSON: line {0}, column {1} has {2}.", lines.Length, lines[lines.Length - 1].Length + 1, found));
    }
}
