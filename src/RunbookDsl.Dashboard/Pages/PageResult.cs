using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Renders a page whole before it is sent, so that a failure shows a page of its own, not half of another.</summary>
/// <typeparam name="TPage">The page.</typeparam>
/// <param name="root">The path that all pages are under.</param>
/// <param name="parameters">The page's parameters besides its root.</param>
/// <param name="status">The status that goes with it.</param>
internal sealed class PageResult<TPage>(string root, Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK) : IResult
    where TPage : IComponent
{
    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        PageHeaders.Write(httpContext.Response);
        try
        {
            await new RazorComponentResult<TPage>(new Dictionary<string, object?>(parameters, StringComparer.Ordinal) { ["Root"] = root })
            {
                StatusCode = status,
                PreventStreamingRendering = true,
            }.ExecuteAsync(httpContext);
        }
        catch (Exception failure) when (!httpContext.Response.HasStarted && failure is not OperationCanceledException && typeof(TPage) != typeof(MessagePage))
        {
            var journal = failure as JournalUnavailableException;
            if (journal is null)
            {
                PageFailures.Log(httpContext, failure);
            }

            // The renderer belongs to the request's scope and does not outlive a failure; it has also written headers by now.
            httpContext.Response.Clear();
            await using var scope = httpContext.RequestServices.CreateAsyncScope();
            httpContext.RequestServices = scope.ServiceProvider;
            await new PageResult<MessagePage>(
                root,
                new(StringComparer.Ordinal)
                {
                    ["Heading"] = journal is null ? "This page failed" : "The journal cannot be read just now",
                    ["Advice"] = journal?.Message ?? $"Alerts are evaluated and delivered all the same; only this page could not be shown. The host's log says why, under {httpContext.TraceIdentifier}.",
                },
                journal is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable).ExecuteAsync(httpContext);
        }
    }
}
