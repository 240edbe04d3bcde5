namespace RunbookDsl.Hosting.Silences;

/// <summary>What somebody does not want to be told of for a while.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Matchers">The conditions that an alert fulfils, all of them.</param>
/// <param name="Author">Who wants it.</param>
/// <param name="Reason">Why.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="StartsAt">From when on it holds.</param>
/// <param name="ExpiresAt">Until when, that instant itself not included.</param>
/// <param name="EndedBy">Who ended it before its time; null when nobody did.</param>
/// <param name="Hits">How many firings it has held back.</param>
/// <param name="LastHitAt">When it last did; null when it never has.</param>
internal sealed record Silence(
    long Id,
    IReadOnlyList<SilenceMatcher> Matchers,
    string Author,
    string Reason,
    DateTimeOffset CreatedAt,
    DateTimeOffset StartsAt,
    DateTimeOffset ExpiresAt,
    string? EndedBy,
    long Hits,
    DateTimeOffset? LastHitAt)
{
    /// <summary>Where it stands at an instant.</summary>
    public SilenceState StateAt(DateTimeOffset now) => now >= ExpiresAt ? SilenceState.Expired : now < StartsAt ? SilenceState.Pending : SilenceState.Active;
}
