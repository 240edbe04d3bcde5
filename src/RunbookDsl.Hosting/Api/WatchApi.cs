using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Api;

/// <summary>How the host itself does, as JSON.</summary>
internal static class WatchApi
{
    /// <summary>Maps <c>/watch</c>.</summary>
    public static void MapWatch(this IEndpointRouteBuilder api) => api.MapGet("/watch", ReportAsync)
        .WithName("GetWatch").WithSummary("How the host itself does: its health checks, how evaluation and deliveries keep up, what should have happened and did not, and its heartbeats.");

    static async Task<Ok<WatchItem>> ReportAsync([FromServices] IHostWatch watch, CancellationToken cancellationToken) =>
        TypedResults.Ok(WatchItem.Of(await watch.ReportAsync(cancellationToken)));
}
