using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.ApiKeys;

/// <summary>Signs programs in by <c>Authorization: Bearer</c>, for what programs use. What is answered to nobody is the cookie's to say.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, ApiKeyDesk desk)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    const string Bearer = "Bearer ";

    static readonly string[] Paths = ["/api", "/metrics", "/openapi"];

    /// <summary>Whether a request brings a key, be it one that holds or not.</summary>
    public static bool IsTried(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Task.CompletedTask;

    AuthenticateResult Authenticate()
    {
        if (!IsTried(Request) || !Array.Exists(Paths, path => Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return AuthenticateResult.NoResult();
        }

        try
        {
            return desk.Use(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim()) is not { } key
                ? AuthenticateResult.Fail("The key is unknown, expired or revoked.")
                : AuthenticateResult.Success(new AuthenticationTicket(
                    new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, $"{key.Name} (API key)"), new Claim(ClaimTypes.Role, key.Role.ToString())], SignedIn.KeyScheme)),
                    SignedIn.KeyScheme));
        }
        catch (JournalUnavailableException)
        {
            return AuthenticateResult.Fail("The journal cannot be read.");
        }
    }
}
