using System.Text;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Makes what a terminal would obey visible instead, so that output shows what was printed and does nothing.</summary>
internal static class TerminalText
{
    /// <summary>The text with every control character but line ends and tabs as its symbol.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            shown.Append(letter switch
            {
                '\n' or '\t' => letter,
                < ' ' => (char)('\u2400' + letter),
                '\u007F' => '\u2421',
                (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029' => '\uFFFD',
                // What turns the direction of the text around it would let a line show as another one.
                '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
                _ => letter,
            });
        }

        return shown.ToString();
    }
}
