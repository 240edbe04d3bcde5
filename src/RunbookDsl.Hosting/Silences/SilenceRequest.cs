using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Silences;

/// <summary>A silence that somebody wants, as it came in: from the API or from a form.</summary>
/// <param name="Matchers">The conditions, one on a line.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="StartsAt">From when on; null for now.</param>
/// <param name="ExpiresAt">Until when.</param>
internal sealed record SilenceRequest(IEnumerable<string?> Matchers, string? By, string? Reason, DateTimeOffset? StartsAt, DateTimeOffset? ExpiresAt)
{
    static readonly TimeSpan Longest = TimeSpan.FromDays(31);
    static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>Reads the request.</summary>
    /// <returns>The silence, without a number; or what is wrong.</returns>
    public (Silence? Silence, string? Problem) Read(DateTimeOffset now)
    {
        var (matchers, problem) = MatcherText.Read(Matchers);
        var starts = StartsAt is { } wanted && wanted > now ? wanted : now;
        problem ??= Author.Problem(By, Reason) ?? (ExpiresAt is not { } end ? "Say when it expires; a silence without an end is forgotten."
            : end <= starts ? "It expires before it begins to hold. Choose a later end."
            : end - starts > Longest ? $"A silence lasts at most {Longest.Days} days; what is never to page is for the runbook to say."
            : starts - now > Furthest ? $"A silence begins within {Furthest.Days} days."
            : null);
        return problem is null
            ? (new Silence(0, matchers, By!.Trim(), Reason!.Trim(), now, starts.ToUniversalTime(), ExpiresAt!.Value.ToUniversalTime(), null, 0, null), null)
            : (null, problem);
    }
}
