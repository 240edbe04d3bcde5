using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Where pages and their forms are mapped.</summary>
/// <param name="Pages">The group of the pages' prefix.</param>
/// <param name="Prefix">The prefix itself; empty at the root.</param>
internal sealed record PageRoutes(IEndpointRouteBuilder Pages, string Prefix)
{
    /// <summary>The path that all pages are under.</summary>
    public string Root(HttpContext context) => context.Request.PathBase + Prefix;

    /// <summary>Maps a form. Its own token is checked with it, so that a forged one is answered by a page.</summary>
    public void Form(string pattern, Delegate handler) => Pages.MapPost(pattern, handler).DisableAntiforgery();

    /// <summary>Does what a form wants, and answers by a page what is wrong with it.</summary>
    public async Task TakeAsync(HttpContext context, Func<PostedForm, Site, FormAnswer> act)
    {
        var site = new Site(Root(context), default);
        if (await PostedForm.TakeAsync(context, form => act(form, site)) is { Problem: { } problem, Status: var status })
        {
            await NotDone.Page(Root(context), problem, status).ExecuteAsync(context);
        }
    }

    /// <summary>The page that says that there is nothing, and where to look.</summary>
    public IResult NotFound(HttpContext context, string advice) =>
        new PageResult<MessagePage>(Root(context), new(StringComparer.Ordinal) { ["Heading"] = "Not found", ["Advice"] = advice }, StatusCodes.Status404NotFound);
}
