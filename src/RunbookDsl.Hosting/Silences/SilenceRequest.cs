namespace RunbookDsl.Hosting.Silences;

/// <summary>A silence that somebody wants, as it came in: from the API or from a form.</summary>
/// <param name="Matchers">The conditions, one on a line.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="StartsAt">From when on; null for now.</param>
/// <param name="ExpiresAt">Until when.</param>
internal sealed record SilenceRequest(IEnumerable<string?> Matchers, string? By, string? Reason, DateTimeOffset? StartsAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>The longest name that is taken.</summary>
    public const int LongestName = 200;

    /// <summary>The longest reason.</summary>
    public const int LongestText = 4000;

    static readonly TimeSpan Longest = TimeSpan.FromDays(31);
    static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>Reads the request.</summary>
    /// <returns>The silence, without a number; or what is wrong.</returns>
    public (Silence? Silence, string? Problem) Read(DateTimeOffset now)
    {
        var (matchers, problem) = MatcherText.Read(Matchers);
        var starts = StartsAt is { } wanted && wanted > now ? wanted : now;
        problem ??= WhoAndWhy(By, Reason) ?? (ExpiresAt is not { } end ? "Say when it expires; a silence without an end is forgotten."
            : end <= starts ? "It expires before it begins to hold. Choose a later end."
            : end - starts > Longest ? $"A silence lasts at most {Longest.Days} days; what is never to page is for the runbook to say."
            : starts - now > Furthest ? $"A silence begins within {Furthest.Days} days."
            : null);
        return problem is null
            ? (new Silence(0, matchers, By!.Trim(), Reason!.Trim(), now, starts.ToUniversalTime(), ExpiresAt!.Value.ToUniversalTime(), null, 0, null), null)
            : (null, problem);
    }

    /// <summary>What is wrong with a name and a reason; null when nothing is.</summary>
    public static string? WhoAndWhy(string? by, string? reason) =>
        Who(by) ?? (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestText ? $"Say why, in at most {LongestText} characters." : null);

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static string? Who(string? by) => string.IsNullOrWhiteSpace(by) || by.Length > LongestName ? $"Say who you are, in at most {LongestName} characters." : null;
}
