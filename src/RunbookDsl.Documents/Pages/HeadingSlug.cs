using System.Globalization;

namespace RunbookDsl.Documents.Pages;

/// <summary>What a heading is called in links, as Git hosts call it.</summary>
internal static class HeadingSlug
{
    /// <summary>The name: lower case, spaces as hyphens, without punctuation.</summary>
    public static string Of(string words) => string.Concat(words.ToLowerInvariant()
        .Select(letter => letter == ' ' ? '-' : letter)
        .Where(letter => letter is '-' or '_' || char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)) is { Length: > 0 } slug ? slug : "section";

    /// <summary>The name with a number after it when it is taken.</summary>
    public static string Unused(string slug, HashSet<string> used)
    {
        var name = slug;
        for (var again = 1; !used.Add(name); again++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{again}");
        }

        return name;
    }
}
