using System.Text.Json;

namespace RunbookDsl.Hosting.Silences;

/// <summary>Matchers as people write them, one on a line: <c>alert = high-error-rate</c>, <c>region =~ eu-.*</c>.</summary>
internal static class MatcherText
{
    /// <summary>The most matchers of one silence.</summary>
    public const int MostMatchers = 20;

    const int LongestName = 200;
    const int LongestValue = 1000;
    const string Form = "Write a name, one of = != =~ !~ and a value, such as alert = high-error-rate or region =~ eu-.*";

    /// <summary>Reads matchers.</summary>
    /// <param name="lines">One matcher each; empty lines are passed over.</param>
    /// <returns>The matchers, or what is wrong with them.</returns>
    public static (IReadOnlyList<SilenceMatcher> Matchers, string? Problem) Read(IEnumerable<string?> lines)
    {
        var matchers = new List<SilenceMatcher>();
        foreach (var line in lines.Select(line => line?.Trim() ?? "").Where(line => line.Length > 0))
        {
            if (matchers.Count == MostMatchers)
            {
                return ([], $"A silence has at most {MostMatchers} matchers.");
            }

            if (Read(line, out var problem) is not { } matcher)
            {
                return ([], problem);
            }

            matchers.Add(matcher);
        }

        return matchers.Count == 0 ? ([], $"Say which alerts, in at least one matcher. {Form}.") : (matchers, null);
    }

    /// <summary>A matcher as a line that <see cref="Read(IEnumerable{string})"/> reads to the same.</summary>
    public static string Write(SilenceMatcher matcher)
    {
        var value = matcher.Value;
        var plain = value.Length > 0 && value == value.Trim() && value[0] != '"' && !value.Any(char.IsControl);
        return $"{matcher.Name} {Sign(matcher.Operator)} {(plain ? value : JsonSerializer.Serialize(value))}";
    }

    /// <summary>Matchers in a sentence.</summary>
    public static string Write(IEnumerable<SilenceMatcher> matchers) => string.Join(", ", matchers.Select(Write));

    static string Sign(MatchOperator comparison) => comparison switch
    {
        MatchOperator.Equal => "=",
        MatchOperator.NotEqual => "!=",
        MatchOperator.Matches => "=~",
        _ => "!~",
    };

    static SilenceMatcher? Read(string line, out string? problem)
    {
        var sign = line.IndexOfAny(['=', '!']);
        var name = sign < 0 ? "" : line[..sign].Trim();
        MatchOperator? comparison = sign < 0 ? null : line[sign..] switch
        {
            ['=', '~', ..] => MatchOperator.Matches,
            ['!', '~', ..] => MatchOperator.NotMatches,
            ['!', '=', ..] => MatchOperator.NotEqual,
            ['=', ..] => MatchOperator.Equal,
            _ => null,
        };
        problem = $"The matcher '{line}' cannot be read. {Form}.";
        if (comparison is not { } known || name.Length is 0 or > LongestName || name.Any(letter => char.IsWhiteSpace(letter) || letter == '"'))
        {
            return null;
        }

        var text = line[(sign + (known == MatchOperator.Equal ? 1 : 2))..].Trim();
        if ((text.StartsWith('"') ? Unquoted(text) : text) is not { Length: <= LongestValue } value)
        {
            return null;
        }

        if (known is MatchOperator.Matches or MatchOperator.NotMatches && MatchPatterns.Problem(value) is { } wrong)
        {
            problem = $"The expression of the matcher '{line}' cannot be used: {wrong}";
            return null;
        }

        return new SilenceMatcher(name, known, value);
    }

    static string? Unquoted(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
