using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Links;

namespace RunbookDsl.Dashboard.Links;

/// <summary>Where the links of messages lead. Who holds one needs no sign-in; opening it does nothing.</summary>
internal static class LinkEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder pages, string prefix)
    {
        pages.MapGet("/links/{token}", (HttpContext context, [FromServices] LinkDesk desk, [FromServices] RequestLimits limits, string token) =>
            Limited(context, limits) ?? Shown(context, token, desk.Look(token), isDone: false)).AllowAnonymous();
        pages.MapPost("/links/{token}", async (HttpContext context, [FromServices] LinkDesk desk, [FromServices] RequestLimits limits, string token) =>
            Limited(context, limits) ?? await NotDone.UnlessAsync(context, Root(context), _ => Task.FromResult(Shown(context, token, desk.Use(token), isDone: true)))).AllowAnonymous().DisableAntiforgery();

        IResult? Limited(HttpContext context, RequestLimits limits) => limits.TryLink(context)
            ? null
            : Refused(context, "Too many links were opened from here. Wait a minute and try again.", StatusCodes.Status429TooManyRequests);

        IResult Shown(HttpContext context, string token, LinkView view, bool isDone) => view.Standing == LinkStanding.Holds
            ? new PageResult<LinkPage>(Root(context), new(StringComparer.Ordinal) { ["Token"] = token, ["IsDone"] = isDone })
            : Refused(context, view.Problem!, view.Standing switch
            {
                LinkStanding.Unknown => StatusCodes.Status404NotFound,
                LinkStanding.Over => StatusCodes.Status410Gone,
                _ => StatusCodes.Status409Conflict,
            });

        IResult Refused(HttpContext context, string advice, int status) => NotDone.Page(Root(context), advice, status);

        string Root(HttpContext context) => context.Request.PathBase + prefix;
    }
}
