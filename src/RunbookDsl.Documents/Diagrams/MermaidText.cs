using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>What a Mermaid text says: characters written as numbers are read, quotes around it dropped.</summary>
internal static partial class MermaidText
{
    /// <summary>The text as a reader sees it.</summary>
    public static string Read(string text)
    {
        var inner = text.Trim() is ['"', .. var quoted, '"'] ? quoted : text.Trim();
        return Number().Replace(inner, match => match.Groups["name"].Success ? Named(match) : Numbered(match)).Trim();
    }

    static string Named(Match match) => match.Groups["name"].Value switch
    {
        "quot" => "\"",
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        _ => match.Value,
    };

    static string Numbered(Match match) =>
        int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= ' ' && Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD";

    [GeneratedRegex("[#&](?:(?<name>quot|lt|gt|amp)|#?(?<number>[0-9]{1,7}));", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
