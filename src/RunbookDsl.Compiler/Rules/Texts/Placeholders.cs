using System.Text.RegularExpressions;

namespace RunbookDsl.Compiler.Rules.Texts;

/// <summary>Finds what a template leaves to be filled in.</summary>
static class Placeholders
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // "[team/person]", but no index (items[0]), no link ([text](address)), no box of a list ("- [ ] done").
    static readonly Regex Bracketed = new(@"(?<![\w\])])(?<!^\s*[-*] )\[(?<inside>[^\[\]\r\n]*)\](?![\(\w\[])", Options, Patience);

    // "<team or person>", but no markup and no comparison.
    static readonly Regex Angled = new(@"<(?<inside>[A-Za-z][A-Za-z0-9 _/'-]*)>", Options, Patience);

    // "X%", "in X turns", "under N seconds".
    static readonly Regex Unknown = new(@"(?<![\w.])[XYN]{1,2} ?(?<what>%|percent\b|(milli)?seconds?\b|ms\b|minutes?\b|min\b|hours?\b|days?\b|weeks?\b|turns?\b|times\b|requests?\b|errors?\b|users?\b|replicas?\b|instances?\b|retries\b|attempts\b|MB\b|GB\b)", Options, Patience);

    static readonly Regex Marker = new(@"\b(TODO|TBD|TBC|FIXME|XXX)\b|\?\?\?|(?i:\b(to be (determined|decided|defined|filled in|done)|fill (me )?in|change ?me|lorem ipsum|placeholder)\b)", Options, Patience);

    static readonly Regex Empty = new(@"^\W*(\(\s*\)|<\s*>|\{\s*\}|_{3,}|\.{3,}|-{2,}|…)\W*$", Options, Patience);

    static readonly HashSet<string> Markup = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "i", "u", "p", "br", "hr", "em", "li", "ol", "ul", "td", "th", "tr", "code", "pre", "span", "div", "strong", "script", "img", "sub", "sup", "h1", "h2", "h3" };

    static readonly Remembered Known = new(Search);

    /// <summary>The first placeholder in a text; null when there is none.</summary>
    public static string? In(string text) => Known.In(text);

    /// <summary>Whether a text is nothing but a name in brackets: "[query]", "&lt;primary host&gt;".</summary>
    public static bool IsOne(string text) => text.Length > 2 && text[0] is '[' or '<' && Known.In(text) == text;

    static string? Search(string text)
    {
        try
        {
            return Find(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that takes so long to look through is no template's.
            return null;
        }
    }

    static string? Find(string text)
    {
        foreach (Match match in Bracketed.Matches(text))
        {
            if (IsPlaceholder(match.Groups["inside"].Value))
            {
                return match.Value;
            }
        }

        foreach (Match match in Angled.Matches(text))
        {
            if (!Markup.Contains(match.Groups["inside"].Value))
            {
                return match.Value;
            }
        }

        var marked = Marker.Match(text);
        var unknown = marked.Success ? marked : Unknown.Match(text);
        var empty = unknown.Success ? unknown : Empty.Match(text);
        return empty.Success ? empty.Value.Trim() : null;
    }

    // Figures and abbreviations in brackets are said, not asked for: "[1]", "[SEV1]", "[a-z]".
    static bool IsPlaceholder(string inside) =>
        inside.Trim().Length == 0 || inside.Trim() is "..." or "…" or "?" || (inside.Any(char.IsLower) && !inside.Contains("a-z") && inside.Trim().Length > 1);
}
