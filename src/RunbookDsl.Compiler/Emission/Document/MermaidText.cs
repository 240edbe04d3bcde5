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
        foreach (var letter in MarkdownEscape.OneLine(text))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter > '\u007F' || letter is ' ' or ',' or '_' or '/' or '(' or ')' or '?' or '\'')
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
}
