using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.ApiKeys;

namespace RunbookDsl.Hosting.Access;

/// <summary>Adds accounts, the sign-in and the roles.</summary>
internal static class AccessRegistration
{
    /// <summary>Adds them.</summary>
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<AccessPaths>();
        services.AddSingleton<LoginThrottle>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<AccountDesk>();
        services.AddHostedService<SetupLink>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SignInCookie>();
        services.AddSingleton<ApiKeyDesk>();
        services.AddAuthentication().AddCookie(SignedIn.Scheme).AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(SignedIn.KeyScheme, null);
        services.AddSingleton<IAuthorizationHandler, RoleHandler>();
        var authorization = services.AddAuthorizationBuilder();
        foreach (var role in Enum.GetValues<AccessRole>())
        {
            authorization.AddPolicy(AccessConventions.Policy(role), policy => policy.AddAuthenticationSchemes(SignedIn.Scheme, SignedIn.KeyScheme).AddRequirements(new RoleRequirement(role)));
        }
    }
}
