using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>What the form that ticks a check carries besides the check.</summary>
/// <param name="TokenName">The field of the token against forged forms.</param>
/// <param name="Token">The token.</param>
/// <param name="Name">The name that was typed last, from a cookie.</param>
/// <param name="Back">The page that is shown again afterwards.</param>
internal sealed record CheckForm(string TokenName, string Token, string Name, string Back)
{
    /// <summary>The cookie that remembers a name.</summary>
    public const string NameCookie = "runbook-name";

    /// <summary>The form of a page.</summary>
    public static CheckForm Of(HttpContext context)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return new CheckForm(tokens.FormFieldName, tokens.RequestToken!, context.Request.Cookies[NameCookie] ?? "", context.Request.PathBase + context.Request.Path);
    }
}
