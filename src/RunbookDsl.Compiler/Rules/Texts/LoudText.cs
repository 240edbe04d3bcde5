using System.Text.RegularExpressions;

namespace RunbookDsl.Compiler.Rules.Texts;

/// <summary>Names and summaries that shout, or are put together as code is, and how they would read.</summary>
static class LoudText
{
    // Each looks at a character once, so that none needs a limit of time.
    static readonly Regex Blank = new(@"\s+", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
    static readonly Regex Joined = new(@"(?<=[a-z0-9])[_](?=[A-Za-z0-9])|(?<=[A-Z])_(?=[A-Z])", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
    static readonly Regex Word = new(@"\p{L}+", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    // From here on a word in capitals is no abbreviation: CPU, HTTP, OOM, DNS, LATENCY.
    const int Shouted = 5;

    static readonly Remembered Texts = new(FindFault);
    static readonly Remembered Names = new(FindFaultOfName);

    /// <summary>What is wrong with how a text is written; null when nothing is.</summary>
    public static string? Fault(string text) => Texts.In(text);

    /// <summary>What is wrong with how a name is written; null when nothing is.</summary>
    public static string? FaultOfName(string name) => Names.In(name);

    static string? FindFault(string text) =>
        IsShouted(text) ? "is written in capitals"
        : text.IndexOf('!') >= 0 ? "has an exclamation mark"
        : text.Trim() != text || Blank.Matches(text).Cast<Match>().Any(match => match.Length > 1) ? "has blanks where none belong"
        : null;

    static string? FindFaultOfName(string name) =>
        FindFault(name)
        ?? (name.IndexOf(' ') < 0 && Joined.IsMatch(name) ? "is written as names in code are"
        : name.Length > 0 && name[name.Length - 1] is '.' or ':' or ';' or ',' ? "ends like a sentence"
        : null);

    /// <summary>The text without what is wrong with it.</summary>
    public static string Tidy(string text, bool isName)
    {
        var tidy = text.Replace("!", "");
        if (isName)
        {
            tidy = (tidy.IndexOf(' ') < 0 ? tidy.Replace('_', ' ') : tidy).TrimEnd('.', ':', ';', ',', ' ');
        }

        tidy = Blank.Replace(tidy, " ").Trim();
        if (IsShouted(text))
        {
            tidy = Word.Replace(tidy, match => match.Length >= 4 ? match.Value[0] + match.Value.Substring(1).ToLowerInvariant() : match.Value);
        }

        return tidy;
    }

    static bool IsShouted(string text) => !text.Any(char.IsLower) && Word.Matches(text).Cast<Match>().Any(word => word.Length >= Shouted && word.Value.All(char.IsUpper));
}
