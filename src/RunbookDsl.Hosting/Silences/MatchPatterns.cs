using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace RunbookDsl.Hosting.Silences;

/// <summary>The expressions of matchers, each made once. They take time in proportion to the text, whatever somebody wrote, and have a time-out besides.</summary>
internal static class MatchPatterns
{
    const int MostKept = 500;
    const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>The expression, of which a whole text must be an instance.</summary>
    public static Regex Of(string pattern)
    {
        if (Known.Count > MostKept)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(pattern, static text => new Regex($@"\A(?:{text})\z", Options, Longest));
    }

    /// <summary>What is wrong with an expression; null when nothing is.</summary>
    public static string? Problem(string pattern)
    {
        try
        {
            // By itself first, so that what closes the group around it is not taken for an expression.
            _ = new Regex(pattern, Options, Longest);
            _ = Of(pattern);
            return null;
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return failure.Message;
        }
    }
}
