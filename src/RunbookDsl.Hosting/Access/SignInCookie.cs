using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.ApiKeys;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Access;

/// <summary>The cookie of somebody who has signed in, and what somebody hears who has not.</summary>
internal sealed class SignInCookie(IOptions<RunbooksOptions> options, AccessPaths paths, TimeProvider clock) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    /// <inheritdoc />
    public void Configure(CookieAuthenticationOptions options) => Configure(SignedIn.Scheme, options);

    /// <inheritdoc />
    public void Configure(string? name, CookieAuthenticationOptions cookie)
    {
        if (name != SignedIn.Scheme)
        {
            return;
        }

        cookie.Cookie.Name = "runbook-sign-in";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = options.Value.Access.SignInLasts;
        cookie.SlidingExpiration = true;
        cookie.TimeProvider = clock;
        cookie.Events = new CookieAuthenticationEvents
        {
            OnValidatePrincipal = ValidateAsync,
            OnRedirectToLogin = context => IsPage(context.Request)
                ? RedirectAsync(context)
                : RefuseAsync(context.HttpContext),
            OnRedirectToAccessDenied = context =>
                TypedResults.Problem(title: "Your role does not allow this.", detail: "Viewers read, responders act, admins change settings and accounts. Ask an admin for another role.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context.HttpContext),
        };
    }

    // A role that was taken away, a password that was changed and an account that was disabled count from the next request on.
    static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var desk = context.HttpContext.RequestServices.GetRequiredService<AccountDesk>();
        if (context.Principal is not { } principal || SignedIn.Account(principal) is not { } known || desk.Current(known.Id, known.Stamp) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SignedIn.Scheme);
        }
    }

    // A browser that wants to see something is sent to the login page; programs, streams and forms are told.
    static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase) && !request.Path.StartsWithSegments("/metrics", StringComparison.OrdinalIgnoreCase);

    Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return (ApiKeyHandler.IsTried(context.Request)
            ? TypedResults.Problem(title: "The API key does not hold.", detail: "It is unknown, expired or revoked. An admin makes another under /keys.", statusCode: StatusCodes.Status401Unauthorized)
            : TypedResults.Problem(title: "Nobody is signed in.", detail: $"Sign in at {paths.Root}/login and send the cookie with the request, or send an API key as Authorization: Bearer.", statusCode: StatusCodes.Status401Unauthorized)).ExecuteAsync(context);
    }

    Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var back = UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString);
        context.Response.Redirect($"{request.PathBase}{paths.Root}/login?back={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    }
}
