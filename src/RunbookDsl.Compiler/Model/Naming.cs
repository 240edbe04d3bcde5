using System.Globalization;
using System.Text;

namespace RunbookDsl.Compiler.Model;

/// <summary>Derives names from names.</summary>
static class Naming
{
    static readonly string[] Taken = ["Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Finalize", "Alerts"];

    /// <summary>The words of an identifier: <c>CircuitBreakerTrips</c> has three, <c>CPUUsage</c> two, <c>P95Latency</c> two.</summary>
    public static IReadOnlyList<string> Words(string identifier)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= identifier.Length; i++)
        {
            if (i == identifier.Length || Begins(identifier, i))
            {
                var word = identifier.Substring(start, i - start).Trim('_');
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words;
    }

    /// <summary><c>ErrorRate</c> gives <c>error_rate</c>.</summary>
    public static string Snake(string identifier) => string.Join("_", Words(identifier).Select(Lower));

    /// <summary><c>ErrorRate</c> gives <c>error rate</c>; abbreviations stay as they are.</summary>
    public static string Phrase(string identifier) => string.Join(" ", Words(identifier).Select(word => word.Length > 1 && word.All(letter => !char.IsLower(letter)) ? word : Lower(word)));

    /// <summary><c>ErrorRate</c> gives <c>Error rate</c>.</summary>
    public static string Sentence(string identifier) => Capital(Phrase(identifier));

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary><c>High Error Rate</c> gives <c>high-error-rate</c>.</summary>
    public static string Slug(string name)
    {
        var slug = string.Join("-", Tokens(name).Select(Lower));
        return slug.Length == 0 ? "unnamed" : slug;
    }

    /// <summary><c>High Error Rate</c> gives <c>HighErrorRate</c>, always a valid property of a static class.</summary>
    public static string Handle(string name)
    {
        var handle = string.Concat(Tokens(name).Select(Capital));
        if (handle.Length == 0)
        {
            handle = "Unnamed";
        }

        return char.IsDigit(handle[0]) ? $"_{handle}" : Taken.Contains(handle, StringComparer.Ordinal) ? $"{handle}Alert" : handle;
    }

    /// <summary>The name, with a number when it is taken.</summary>
    public static string Unique(string name, string separator, ISet<string> taken)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = name + separator + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>Without an ending, unless nothing would be left.</summary>
    public static string WithoutSuffix(string name, string suffix) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;

    static bool Begins(string text, int i) =>
        (char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]))
        || (char.IsUpper(text[i]) && i + 1 < text.Length && char.IsLower(text[i + 1]))
        || text[i - 1] == '_';

    static IEnumerable<string> Tokens(string name)
    {
        var token = new StringBuilder();
        foreach (var letter in name)
        {
            // Letters beyond the basic plane come in halves that are no letters; they only separate.
            if (char.IsLetterOrDigit(letter))
            {
                token.Append(letter);
            }
            else if (token.Length > 0 && letter is not ('\'' or '’'))
            {
                yield return token.ToString();
                token.Clear();
            }
        }

        if (token.Length > 0)
        {
            yield return token.ToString();
        }
    }

#pragma warning disable CA1308 // Wire names and ids are lower case.
    static string Lower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308
}
