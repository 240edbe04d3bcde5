namespace RunbookDsl.Hosting.Access;

/// <summary>Somebody who signs in.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Email">What is typed to sign in, in small letters.</param>
/// <param name="Name">What others see.</param>
/// <param name="Role">What it may do.</param>
/// <param name="PasswordHash">The password, hashed; null until one is set.</param>
/// <param name="Stamp">Changes with everything that must end the sign-ins there are.</param>
/// <param name="LinkExpiresAt">Until when a link that sets a password holds; null when there is none.</param>
/// <param name="DisabledAt">Since when it cannot sign in.</param>
internal sealed record Account(
    long Id,
    string Email,
    string Name,
    AccessRole Role,
    string? PasswordHash,
    string Stamp,
    DateTimeOffset? LinkExpiresAt,
    DateTimeOffset? DisabledAt);
