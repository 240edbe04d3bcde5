using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Messages;

/// <summary>A message that somebody wants to send.</summary>
/// <param name="Template">The id of its template.</param>
/// <param name="Facts">What they say in it.</param>
/// <param name="Next">In how many minutes its readers hear again; null for what the template says, zero for never.</param>
/// <param name="By">Who sends it.</param>
internal sealed record MessageRequest(string? Template, IReadOnlyDictionary<MessageField, string> Facts, int? Next, string? By)
{
    /// <summary>The most minutes until the next message: a week.</summary>
    public const int LongestNext = 7 * 24 * 60;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Problem =>
        Author.Problem(By)
        ?? (string.IsNullOrWhiteSpace(Template) ? "Say which template of the runbook it follows, by its id."
        : Facts.Values.Any(fact => fact.Length > Author.LongestText) ? $"A fact may have {Author.LongestText} characters."
        : Next is < 0 or > LongestNext ? $"The next update follows in 1 to {LongestNext} minutes, or 0 for none."
        : null);
}
