using System.Globalization;
using System.Text;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Writes JSON. An analyzer may not bring System.Text.Json along, and this is all of it that a model needs.</summary>
/// <param name="indented">Whether for people, each value on a line of its own, with LF.</param>
sealed class JsonWriter(bool indented)
{
    readonly StringBuilder _text = new();
    int _depth;
    bool _isFirst = true;
    bool _isNamed;

    /// <summary>Opens an object or a list.</summary>
    public void Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    /// <summary>Closes it.</summary>
    public void Close(char bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            Break();
        }

        _text.Append(bracket);
        _isFirst = false;
    }

    /// <summary>Names the value that comes next.</summary>
    public void Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(indented ? ": " : ":");
        _isNamed = true;
    }

    public void Text(string text)
    {
        Separate();
        Quote(text);
    }

    public void Truth(bool value)
    {
        Separate();
        _text.Append(value ? "true" : "false");
    }

    /// <summary>A number that reads back as the same number; what JSON has no number for stands as text.</summary>
    public void Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            Text(text);
            return;
        }

        Separate();
        _text.Append(text);
    }

    public override string ToString() => _text.ToString();

    void Separate()
    {
        if (_isNamed)
        {
            _isNamed = false;
            return;
        }

        if (!_isFirst)
        {
            _text.Append(',');
        }

        if (_depth > 0)
        {
            Break();
        }

        _isFirst = false;
    }

    void Break()
    {
        if (indented)
        {
            _text.Append('\n').Append(' ', _depth * 2);
        }
    }

    void Quote(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            switch (letter)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(letter);
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                default:
                    if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        _text.Append(letter).Append(text[++i]);
                    }
                    else if (MustBeEscaped(letter))
                    {
                        _text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        _text.Append(letter);
                    }

                    break;
            }
        }

        _text.Append('"');
    }

    // Half a surrogate pair would not survive the metadata's UTF-8, and some viewers break lines at the separators.
    static bool MustBeEscaped(char letter) => char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u2028' or '\u2029';
}
