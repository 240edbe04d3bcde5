using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Dashboard.Access;

/// <summary>The addresses by which people go to their provider and come back from it.</summary>
internal static class ProviderEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder pages, string prefix)
    {
        pages.MapGet("/login", (HttpContext context, string? back) => GoAsync(context, back)).AllowAnonymous();
        pages.MapGet("/login/failed", (HttpContext context, string? why) => Message(context, "Not signed in", Why(why), StatusCodes.Status403Forbidden)).AllowAnonymous();
        pages.MapGet("/signed-in", (HttpContext context, string? back) =>
        {
            // The cookie is sent with what this page asks for, not with what follows from the provider's page.
            context.Response.Headers["Refresh"] = $"0;url={Local(context, back)}";
            return Message(context, "Signed in", "The page that you wanted opens by itself.", StatusCodes.Status200OK);
        }).AllowAnonymous();
        pages.MapGet("/signed-out", (HttpContext context) => new PageResult<SignedOutPage>(Root(context), [])).AllowAnonymous();
        pages.MapGet("/signed-out/provider", () => TypedResults.SignOut(null, [SignedIn.ProviderScheme])).AllowAnonymous();

        string Root(HttpContext context) => context.Request.PathBase + prefix;

        string Local(HttpContext context, string? back) => back is ['/', ..] && RedirectHttpResult.IsLocalUrl(back) && back.All(letter => letter is > ' ' and < '\x7f') ? back : Root(context) + "/";

        IResult Message(HttpContext context, string heading, string advice, int status) =>
            new PageResult<MessagePage>(Root(context), new(StringComparer.Ordinal) { ["Heading"] = heading, ["Advice"] = advice }, status);

        async Task<IResult> GoAsync(HttpContext context, string? back)
        {
            try
            {
                await context.ChallengeAsync(SignedIn.ProviderScheme, new AuthenticationProperties { RedirectUri = $"{Root(context)}/signed-in?back={Uri.EscapeDataString(Local(context, back))}" });
                return Results.Empty;
            }
            catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException)
            {
                PageFailures.Log(context, failure);
                return Message(context, "Not signed in", "The provider that people sign in at does not answer, or not as one does; the host's log says more. Runbooks:Access:OpenIdConnect:Authority is its address.", StatusCodes.Status503ServiceUnavailable);
            }
        }
    }

    static string Why(string? why) => why switch
    {
        "role" => "You have no role here. Ask whoever runs your provider for one of the roles or groups that this host knows; its log says which claim it looked at.",
        "disabled" => "Your account here is disabled. Ask an admin to let you in.",
        "journal" => "The journal cannot be written just now, so nobody can be let in. The host's log says why.",
        _ => "What came back from the provider does not prove who you are. Try again; when that does not help, the host's log says why.",
    };
}
