using System.Text.RegularExpressions;

namespace RunbookDsl.Compiler.Rules.Texts;

/// <summary>Finds the addresses of pages in what people wrote.</summary>
static class WebAddresses
{
    // Up to the first sign that ends an address in a sentence; a full stop at the end belongs to the sentence.
    static readonly Regex Address = new(@"\bhttps?://[^\s<>""'`]*[^\s<>""'`.,;:!?)\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(100));

    /// <summary>The addresses in a text, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        // Most texts have none, and looking for two slashes is quick.
        if (text.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return [];
        }

        try
        {
            return [.. Address.Matches(text).Cast<Match>().Select(match => match.Value)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    /// <summary>Whether a text is an address and nothing else.</summary>
    public static bool IsOne(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && !text.Any(char.IsWhiteSpace);
}
