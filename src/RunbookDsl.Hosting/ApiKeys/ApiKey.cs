using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.ApiKeys;

/// <summary>What a program signs in with.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Beginning">Its first letters, by which people tell it from others.</param>
/// <param name="Role">What it may do.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="CreatedBy">Who made it.</param>
/// <param name="ExpiresAt">Until when it holds; null when it does not expire.</param>
/// <param name="UsedAt">When it was used last, to the minute; null when it never was.</param>
/// <param name="RevokedAt">Since when it does not hold any more.</param>
/// <param name="RevokedBy">Who said so.</param>
internal sealed record ApiKey(
    long Id,
    string Name,
    string Beginning,
    AccessRole Role,
    DateTimeOffset CreatedAt,
    string CreatedBy,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? UsedAt,
    DateTimeOffset? RevokedAt,
    string? RevokedBy)
{
    /// <summary>Whether it can be used.</summary>
    public bool Holds(DateTimeOffset now) => RevokedAt is null && !(ExpiresAt <= now);
}
