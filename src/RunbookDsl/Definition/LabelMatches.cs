using System.Text.RegularExpressions;

namespace RunbookDsl.Definition;

/// <summary>The whole label matches a regular expression; non-backtracking, so that no value can make it slow.</summary>
/// <param name="Label">Wire name.</param>
/// <param name="Pattern">.NET syntax, anchored at both ends when matched.</param>
public sealed record LabelMatches(string Label, string Pattern) : LabelFilter
{
    readonly Regex _regex = new($"^(?:{Pattern})\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <inheritdoc />
    public override bool Accepts(Func<string, string> valueOf) => _regex.IsMatch(valueOf(Label));
}
