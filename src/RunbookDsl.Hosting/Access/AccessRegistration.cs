using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.ApiKeys;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Configuration;

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
        services.AddSingleton<AuditDesk>();
        services.AddHostedService<SetupLink>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SignInCookie>();
        services.AddSingleton<ContactNames>();
        services.AddSingleton<ApiKeyDesk>();
        services.AddProvider();
        services.AddAuthentication().AddCookie(SignedIn.Scheme).AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(SignedIn.KeyScheme, null);
        services.AddSingleton<IAuthorizationHandler, RoleHandler>();
        var authorization = services.AddAuthorizationBuilder();
        foreach (var role in Enum.GetValues<AccessRole>())
        {
            authorization.AddPolicy(AccessConventions.Policy(role), policy => policy.AddAuthenticationSchemes(SignedIn.Scheme, SignedIn.KeyScheme).AddRequirements(new RoleRequirement(role)));
        }
    }

    // Its handler looks at every request and needs its settings for that, so it is there only where it is chosen.
    static void AddProvider(this IServiceCollection services)
    {
        services.AddSingleton<ProviderAccounts>();
        services.AddTransient<OpenIdConnectHandler>();
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, ProviderSignIn>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        services.AddOptions<AuthenticationOptions>().Configure<IOptions<RunbooksOptions>>((authentication, runbooks) =>
        {
            if (runbooks.Value.Access.Mode == AccessMode.OpenIdConnect)
            {
                authentication.AddScheme<OpenIdConnectHandler>(SignedIn.ProviderScheme, null);
            }
        });
    }
}
