using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Access;

/// <summary>How people sign in at an OpenID Connect provider: by a code with PKCE, after which the cookie of this host counts as with accounts of its own.</summary>
internal sealed partial class ProviderSignIn(IOptions<RunbooksOptions> options, AccessPaths paths, ProviderAccounts accounts, ContactNames contacts, TimeProvider clock, ILogger<ProviderSignIn> logger)
    : IConfigureNamedOptions<OpenIdConnectOptions>
{
    const int LongestName = 200;

    ProviderOptions Provider => options.Value.Access.OpenIdConnect;

    /// <inheritdoc />
    public void Configure(OpenIdConnectOptions options) => Configure(SignedIn.ProviderScheme, options);

    /// <inheritdoc />
    public void Configure(string? name, OpenIdConnectOptions oidc)
    {
        if (name != SignedIn.ProviderScheme)
        {
            return;
        }

        oidc.SignInScheme = SignedIn.Scheme;
        oidc.Authority = Provider.Authority!.ToString();
        oidc.RequireHttpsMetadata = Provider.Authority.Scheme == Uri.UriSchemeHttps;
        oidc.ClientId = Provider.ClientId;
        oidc.ClientSecret = Provider.ClientSecret.Length == 0 ? null : Provider.ClientSecret;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        oidc.MapInboundClaims = false;
        oidc.DisableTelemetry = true;
        oidc.TimeProvider = clock;
        oidc.CallbackPath = $"{paths.Root}/signin-oidc";
        oidc.SignedOutCallbackPath = $"{paths.Root}/signout-callback-oidc";
        oidc.SignedOutRedirectUri = $"{paths.Root}/signed-out";
        // A page elsewhere must not be able to sign people out here.
        oidc.RemoteSignOutPath = PathString.Empty;
        oidc.Scope.Add("email");
        foreach (var scope in Provider.Scopes)
        {
            oidc.Scope.Add(scope);
        }

        // The provider sends people back by a link, which brings lax cookies along, also without TLS on this machine.
        foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        oidc.Events = new OpenIdConnectEvents
        {
            OnRedirectToIdentityProvider = context => ReturnTo(context, oidc.CallbackPath),
            OnRedirectToIdentityProviderForSignOut = SignOutAsync,
            OnTokenValidated = ValidatedAsync,
            OnRemoteFailure = FailedAsync,
        };
    }

    // Behind a proxy the request does not say by which address people came.
    Task ReturnTo(RedirectContext context, PathString path)
    {
        if (options.Value.PublicUrl is { } url)
        {
            context.ProtocolMessage.RedirectUri = url.ToString().TrimEnd('/') + path;
        }

        return Task.CompletedTask;
    }

    Task SignOutAsync(RedirectContext context)
    {
        if (string.IsNullOrEmpty(context.ProtocolMessage.IssuerAddress))
        {
            // This provider has no address for that.
            context.Response.Redirect($"{context.Request.PathBase}{paths.Root}/signed-out");
            context.HandleResponse();
            return Task.CompletedTask;
        }

        context.ProtocolMessage.ClientId = Provider.ClientId;
        if (options.Value.PublicUrl is { } url)
        {
            context.ProtocolMessage.PostLogoutRedirectUri = url.ToString().TrimEnd('/') + context.Options.SignedOutCallbackPath;
        }

        return Task.CompletedTask;
    }

    Task ValidatedAsync(TokenValidatedContext context)
    {
        // The framework lets a token pass that came by TLS without a signature.
        if (context.SecurityToken is not { SignatureAlgorithm: { Length: > 0 } and not "none" })
        {
            context.Fail(new NotLetInException("refused", "The ID token is not signed."));
            return Task.CompletedTask;
        }

        var user = context.Principal!;
        var subject = user.FindFirstValue("sub");
        if (Role(user) is not { } role || subject is null)
        {
            context.Fail(new NotLetInException("role", $"The claim '{Provider.RoleClaim}' of '{subject}' has nothing that Runbooks:Access:OpenIdConnect:Roles names."));
            return Task.CompletedTask;
        }

        try
        {
            var email = user.FindFirstValue("email_verified") is "false" ? null : user.FindFirstValue("email");
            var mark = Provider.ContactClaim == "email" ? email : user.FindFirstValue(Provider.ContactClaim);
            var name = contacts.Of(mark, user.FindFirstValue("name") ?? user.FindFirstValue("preferred_username") ?? email ?? subject);
            name = name[..Math.Min(name.Length, LongestName)];
            if (accounts.Enter($"{subject} at {Provider.Authority!.Host}", name, role, context.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown") is { } account)
            {
                context.Principal = SignedIn.Principal(account, name);
            }
            else
            {
                context.Fail(new NotLetInException("disabled", $"The account of '{subject}' is disabled."));
            }
        }
        catch (JournalUnavailableException failure)
        {
            context.Fail(new NotLetInException("journal", failure.Message));
        }

        return Task.CompletedTask;
    }

    Task FailedAsync(RemoteFailureContext context)
    {
        NotLetIn(logger, context.Failure?.Message ?? "The provider gave no reason.");
        context.Response.Redirect($"{context.Request.PathBase}{paths.Root}/login/failed?why={(context.Failure as NotLetInException)?.Why ?? "refused"}");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    AccessRole? Role(ClaimsPrincipal user) => user.FindAll(Provider.RoleClaim)
        .Select(claim => Provider.Roles.TryGetValue(claim.Value, out var word) && AccessConventions.TryRole(word, out var role) ? role : (AccessRole?)null)
        .Max();

    [LoggerMessage(1, LogLevel.Warning, "Somebody who came from the provider was not let in: {Why}")]
    static partial void NotLetIn(ILogger logger, string why);
}
