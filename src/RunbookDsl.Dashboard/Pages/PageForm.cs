using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>What the forms of a page carry besides what they ask for.</summary>
/// <param name="TokenName">The field of the token against forged forms.</param>
/// <param name="Token">The token.</param>
/// <param name="Name">The name that was typed last, from a cookie.</param>
/// <param name="Back">The page that is shown again afterwards.</param>
/// <param name="IsSigned">Whether the name is that of who has signed in, which cannot be typed over.</param>
internal sealed record PageForm(string TokenName, string Token, string Name, string Back, bool IsSigned = false)
{
    /// <summary>The cookie that remembers a name.</summary>
    public const string NameCookie = "runbook-name";

    /// <summary>Remembers the name for the next form.</summary>
    public static void Remember(HttpContext context, string name) =>
        context.Response.Cookies.Append(NameCookie, name.Trim(), new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });

    /// <summary>The form of a page.</summary>
    public static PageForm Of(HttpContext context)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        var name = SignedIn.Name(context.User);
        return new PageForm(tokens.FormFieldName, tokens.RequestToken!, name ?? context.Request.Cookies[NameCookie] ?? "", context.Request.PathBase + context.Request.Path, name is not null);
    }
}
