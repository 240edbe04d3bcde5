using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Writes C#: lines with LF, indented, the same on every machine.</summary>
sealed class CodeWriter
{
    readonly StringBuilder _text = new();
    int _depth;

    /// <summary>Writes a line; an empty one has no indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes lines as they are, without indentation.</summary>
    public void Verbatim(string text) => _text.Append(text).Append('\n');

    /// <summary>Opens a brace.</summary>
    public void Open(string line = "")
    {
        if (line.Length > 0)
        {
            Line(line);
        }

        Line("{");
        _depth++;
    }

    /// <summary>Closes a brace.</summary>
    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    /// <summary>Writes elements between brackets, each on its lines.</summary>
    public void List<T>(string head, IEnumerable<T> items, Action<T> write, string after = ",")
    {
        Line(head + "[");
        _depth++;
        foreach (var item in items)
        {
            write(item);
        }

        _depth--;
        Line("]" + after);
    }

    /// <summary>A day; <c>null</c> for none.</summary>
    public static string Day(CalendarDay? day) => day is null ? "null" : $"new global::System.DateOnly({Number(day.Year)}, {Number(day.Month)}, {Number(day.Day)})";

    /// <summary>A time of day.</summary>
    public static string TimeOfDay(TimeSpan time) => $"new global::System.TimeOnly({Number(time.Hours)}, {Number(time.Minutes)}, {Number(time.Seconds)})";

    /// <summary>A whole number; <c>null</c> for none.</summary>
    public static string Number(int? value) => value is { } number ? Number(number) : "null";

    public override string ToString() => _text.ToString();

    /// <summary>A string literal; null gives <c>null</c>.</summary>
    public static string Text(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A double literal that reads back as the same number.</summary>
    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture) + "d";

    /// <summary>A whole number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A duration with its words beside it.</summary>
    public static string Duration(TimeSpan duration) =>
        $"global::System.TimeSpan.FromTicks({duration.Ticks.ToString(CultureInfo.InvariantCulture)}L) /* {Wording.Duration(duration)} */";

    /// <summary>A duration; <c>null</c> for none.</summary>
    public static string Duration(TimeSpan? duration) => duration is { } time ? Duration(time) : "null";

    /// <summary>Texts between brackets.</summary>
    public static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";

    /// <summary>An identifier, escaped where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
