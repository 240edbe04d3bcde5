using System.Globalization;
using System.Text;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Makes any text mean nothing but itself between the quotes of a Mermaid diagram.</summary>
static class MermaidText
{
    /// <summary>The text between quotes. What is neither a letter nor a digit nor a mark that Mermaid has no use for is written as its number.</summary>
    public static string Quoted(string text) => $"\"{Plain(text)}\"";

    /// <summary>The text after a colon or a name. What is neither a letter nor a digit nor a mark that Mermaid has no use for is written as its number.</summary>
    public static string Plain(string text)
    {
        var quoted = new StringBuilder();
        var line = MarkdownEscape.OneLine(text);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter > '\u007F' || letter is ' ' or ',' or '.' or '_' or '/' or '(' or ')' or '?' or '\'' || IsHyphen(line, i))
            {
                quoted.Append(letter);
            }
            else
            {
                quoted.Append('#').Append(((int)letter).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }

        // Mermaid takes an empty text for none.
        return quoted.Length == 0 ? " " : quoted.ToString();
    }

    // Only an arrow has a hyphen that is not between two letters.
    static bool IsHyphen(string line, int i) => line[i] == '-' && i > 0 && i + 1 < line.Length && char.IsLetterOrDigit(line[i - 1]) && char.IsLetterOrDigit(line[i + 1]);
}
