using RunbookDsl.Hosting.ApiKeys;

namespace RunbookDsl.Hosting.Api;

/// <summary>A key of a program, without the key itself.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Beginning">Its first letters.</param>
/// <param name="Role"><c>viewer</c>, <c>responder</c>, <c>approver</c> or <c>admin</c>.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="CreatedBy">Who made it.</param>
/// <param name="ExpiresAt">Until when it holds; null when it does not expire.</param>
/// <param name="UsedAt">When it was used last, to the minute.</param>
/// <param name="RevokedAt">Since when it does not hold any more.</param>
/// <param name="RevokedBy">Who said so.</param>
internal sealed record ApiKeyItem(
    long Id,
    string Name,
    string Beginning,
    string Role,
    DateTimeOffset CreatedAt,
    string CreatedBy,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? UsedAt,
    DateTimeOffset? RevokedAt,
    string? RevokedBy)
{
    /// <summary>A key as JSON.</summary>
    public static ApiKeyItem Of(ApiKey key) => new(
        key.Id, key.Name, key.Beginning, key.Role.ToString().ToLowerInvariant(), key.CreatedAt, key.CreatedBy, key.ExpiresAt, key.UsedAt, key.RevokedAt, key.RevokedBy);
}
