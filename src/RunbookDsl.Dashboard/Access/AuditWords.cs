using System.Globalization;

namespace RunbookDsl.Dashboard.Access;

/// <summary>What was done, in words.</summary>
internal static class AuditWords
{
    /// <summary>The name of a kind, such as "Setting changed"; a later version's too.</summary>
    public static string Name(string kind) => string.Concat(kind.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLower(letter, CultureInfo.InvariantCulture)}" : letter.ToString()));
}
