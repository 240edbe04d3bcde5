using System.Globalization;
using System.Security.Claims;

namespace RunbookDsl.Hosting.Access;

/// <summary>Who sent a request, as far as this host knows.</summary>
internal static class SignedIn
{
    /// <summary>The cookie scheme of this host; an application around it may have others.</summary>
    public const string Scheme = "Runbooks";

    /// <summary>The scheme of programs that bring a key.</summary>
    public const string KeyScheme = "Runbooks.Key";

    /// <summary>The scheme of a provider that people sign in at.</summary>
    public const string ProviderScheme = "Runbooks.Provider";

    const string StampClaim = "runbooks:stamp";

    /// <summary>Somebody who has signed in, under the name of the contact that they are, or else that of the account.</summary>
    public static ClaimsPrincipal Principal(Account account, string name) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, name),
            new Claim(ClaimTypes.Role, account.Role.ToString()),
            new Claim(StampClaim, account.Stamp),
        ],
        Scheme));

    /// <summary>The name of who has signed in to this host; null when nobody has.</summary>
    public static string? Name(ClaimsPrincipal user) => Identity(user)?.FindFirst(ClaimTypes.Name)?.Value;

    /// <summary>The role of who has signed in to this host; null when nobody has.</summary>
    public static AccessRole? Role(ClaimsPrincipal user) => Enum.TryParse<AccessRole>(Identity(user)?.FindFirst(ClaimTypes.Role)?.Value, out var role) ? role : null;

    /// <summary>The account of a sign-in and its stamp then.</summary>
    public static (long Id, string Stamp)? Account(ClaimsPrincipal user) =>
        Identity(user) is { } identity && long.TryParse(identity.FindFirst(ClaimTypes.NameIdentifier)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (id, identity.FindFirst(StampClaim)?.Value ?? "")
            : null;

    // Claims of another sign-in that the application has say nothing here.
    static ClaimsIdentity? Identity(ClaimsPrincipal user) => user.Identities.FirstOrDefault(identity => identity.IsAuthenticated && identity.AuthenticationType is Scheme or KeyScheme);
}
