using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Api;

/// <summary>A silence as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State"><c>active</c>, <c>pending</c> or <c>expired</c>.</param>
/// <param name="Matchers">Which alerts; all must match.</param>
/// <param name="By">Who wants it.</param>
/// <param name="Reason">Why.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="StartsAt">From when on it holds.</param>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="EndedBy">Who ended it before its time; null when nobody did.</param>
/// <param name="Hits">How many firings it has held back.</param>
/// <param name="LastHitAt">When it last did; null when it never has.</param>
internal sealed record SilenceItem(
    long Id,
    string State,
    IReadOnlyList<string> Matchers,
    string By,
    string Reason,
    DateTimeOffset CreatedAt,
    DateTimeOffset StartsAt,
    DateTimeOffset ExpiresAt,
    string? EndedBy,
    long Hits,
    DateTimeOffset? LastHitAt)
{
    /// <summary>A silence as JSON.</summary>
    public static SilenceItem Of(Silence silence, DateTimeOffset now) => new(
        silence.Id,
        silence.StateAt(now).ToString().ToLowerInvariant(),
        [.. silence.Matchers.Select(MatcherText.Write)],
        silence.Author,
        silence.Reason,
        silence.CreatedAt,
        silence.StartsAt,
        silence.ExpiresAt,
        silence.EndedBy,
        silence.Hits,
        silence.LastHitAt);
}
