using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using RunbookDsl.Dashboard.Access;
using RunbookDsl.Dashboard.Assets;
using RunbookDsl.Dashboard.Board;
using RunbookDsl.Dashboard.Charts;
using RunbookDsl.Dashboard.Documents;
using RunbookDsl.Dashboard.Incidents;
using RunbookDsl.Dashboard.Live;
using RunbookDsl.Dashboard.Maintenance;
using RunbookDsl.Dashboard.Silences;
using RunbookDsl.Dashboard.Watching;
using RunbookDsl.Engine;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class PageEndpoints
{
    // Enough for the shaded periods of a chart; the list on the page is shorter.
    const int MostTransitions = 1000;

    /// <summary>Maps the pages, what they load and the stream that keeps them current.</summary>
    /// <param name="pages">The group of the pages' prefix.</param>
    /// <param name="prefix">The prefix itself; empty at the root.</param>
    public static void Map(IEndpointRouteBuilder pages, string prefix)
    {
        pages.MapGet("/", (HttpContext context) => new PageResult<BoardPage>(Root(context), []));
        pages.MapPost("/runbooks/{runbookId}/checks/{checkId}", async (HttpContext context, [FromServices] CheckCalendar calendar, string runbookId, string checkId) =>
            await AnswerAsync(context, await CheckEndpoint.DoneAsync(context, calendar, Root(context) + "/", runbookId, checkId))).DisableAntiforgery();
        pages.MapGet("/incidents", (HttpContext context) => new PageResult<IncidentsPage>(Root(context), []));
        pages.MapPost("/incidents", async (HttpContext context, [FromServices] IncidentDesk desk, [FromServices] RunbooksBuilder runbooks, [FromServices] IRunbookBoard board) =>
            await AnswerAsync(context, await IncidentEndpoint.OpenAsync(context, desk, runbooks, new Site(Root(context), board.Now)))).DisableAntiforgery();
        pages.MapGet("/incidents/{id:long}", (HttpContext context, IRunbookBoard board, long id) =>
            board.Incident(id) is null
                ? NotFound(context, $"There is no incident #{id}. The list of incidents has those that are.")
                : new PageResult<IncidentPage>(Root(context), new(StringComparer.Ordinal) { ["Id"] = id }));
        foreach (var action in Enum.GetValues<IncidentAction>())
        {
            pages.MapPost($"/incidents/{{id:long}}/{action.ToString().ToLowerInvariant()}", async (HttpContext context, [FromServices] IncidentDesk desk, [FromServices] IRunbookBoard board, long id) =>
                await AnswerAsync(context, await IncidentEndpoint.ActAsync(context, desk, new Site(Root(context), board.Now), id, action))).DisableAntiforgery();
        }

        AccessEndpoints.Map(pages, prefix);
        pages.MapGet("/silences", (HttpContext context) => new PageResult<SilencesPage>(Root(context), []));
        pages.MapPost("/silences", async (HttpContext context, [FromServices] SilenceDesk desk) =>
            await AnswerAsync(context, await SilenceEndpoint.AddAsync(context, desk, new Site(Root(context), desk.Now)))).DisableAntiforgery();
        pages.MapPost("/silences/{id:long}/expire", async (HttpContext context, [FromServices] SilenceDesk desk, long id) =>
            await AnswerAsync(context, await SilenceEndpoint.EndAsync(context, desk, new Site(Root(context), desk.Now), id))).DisableAntiforgery();
        pages.MapGet("/maintenance", (HttpContext context) => new PageResult<MaintenancePage>(Root(context), []));
        pages.MapPost("/maintenance", async (HttpContext context, [FromServices] MaintenanceDesk desk) =>
            await AnswerAsync(context, await MaintenanceEndpoint.AddAsync(context, desk, new Site(Root(context), desk.Now)))).DisableAntiforgery();
        pages.MapPost("/maintenance/{id:long}/end", async (HttpContext context, [FromServices] MaintenanceDesk desk, long id) =>
            await AnswerAsync(context, await MaintenanceEndpoint.EndAsync(context, desk, new Site(Root(context), desk.Now), id))).DisableAntiforgery();
        pages.MapGet("/watch", (HttpContext context) => new PageResult<WatchPage>(Root(context), []));
        pages.MapGet("/runbooks/{runbookId}", (HttpContext context, IRunbookBoard board, string runbookId) =>
            BoardView.Read(board).Find(runbookId) is null
                ? NotFound(context, $"No runbook is hosted under the id {runbookId}. The board lists those that are.")
                : new PageResult<RunbookPage>(Root(context), new(StringComparer.Ordinal) { ["RunbookId"] = runbookId }));
        pages.MapGet("/runbooks/{runbookId}/document", (HttpContext context, IRunbookBoard board, string runbookId, bool? download) =>
            Document(board, runbookId) is { } text
                ? DocumentEndpoint.Html(context.Response, runbookId, text, download == true)
                : NotFound(context, $"No runbook is hosted under the id {runbookId}. The board lists those that are."));
        pages.MapGet("/runbooks/{runbookId}/document.md", (HttpContext context, IRunbookBoard board, string runbookId) =>
            Document(board, runbookId) is { } text
                ? DocumentEndpoint.Markdown(context.Response, runbookId, text)
                : NotFound(context, $"No runbook is hosted under the id {runbookId}. The board lists those that are."));
        pages.MapGet("/runbooks/{runbookId}/alerts/{alertId}", (HttpContext context, IRunbookBoard board, string runbookId, string alertId, string? instance, string? range) =>
            BoardView.Read(board).Find(runbookId, alertId) is null
                ? NotFound(context, $"There is no alert {alertId} in a runbook {runbookId}. It may have been renamed; the board lists all alerts.")
                : new PageResult<AlertPage>(Root(context), new(StringComparer.Ordinal) { ["RunbookId"] = runbookId, ["AlertId"] = alertId, ["Instance"] = instance, ["Range"] = range }));
        pages.MapGet("/runbooks/{runbookId}/alerts/{alertId}/series", SeriesAsync);
        pages.MapGet("/events", (HttpContext context, IRunbookBoard board, IHostApplicationLifetime lifetime) =>
            TypedResults.ServerSentEvents(new LiveFeed(board).ReadAsync(Until(context, lifetime.ApplicationStopping))));
        pages.MapMethods("/assets/{version}/{**name}", ["GET", "HEAD"], AssetEndpoint.ServeAsync).AllowAnonymous();

        // Last of all routes, and only for reading: whatever else the application maps goes before it.
        pages.MapMethods("/{**unknown}", ["GET", "HEAD"], (HttpContext context) => NotFound(context, "There is nothing at this address. The board links to every runbook and alert."))
            .WithOrder(int.MaxValue);

        string Root(HttpContext context) => context.Request.PathBase + prefix;

        Task AnswerAsync(HttpContext context, (int Status, string Problem)? problem) =>
            problem is { } known ? Failed(context, known.Status, known.Problem).ExecuteAsync(context) : Task.CompletedTask;

        IResult Failed(HttpContext context, int status, string advice) =>
            new PageResult<MessagePage>(Root(context), new(StringComparer.Ordinal) { ["Heading"] = "Not done", ["Advice"] = advice }, status);

        static string? Document(IRunbookBoard board, string runbookId) =>
            board.Runbooks.FirstOrDefault(runbook => string.Equals(runbook.Definition.Id, runbookId, StringComparison.Ordinal))?.Document;

        IResult NotFound(HttpContext context, string advice) =>
            new PageResult<MessagePage>(Root(context), new(StringComparer.Ordinal) { ["Heading"] = "Not found", ["Advice"] = advice }, StatusCodes.Status404NotFound);
    }

    static async Task<IResult> SeriesAsync(IRunbookBoard board, string runbookId, string alertId, string? instance, string? range, CancellationToken cancellationToken)
    {
        if (BoardView.Read(board).Find(runbookId, alertId)?.Choose(instance) is not { } chosen)
        {
            return TypedResults.NotFound();
        }

        var recorded = await board.TransitionsAsync(new TransitionQuery { RunbookId = runbookId, AlertId = alertId, Limit = MostTransitions }, cancellationToken);
        Transition[] transitions = [.. recorded.Transitions.Select(transition => transition.Transition).Where(transition => transition.Labels.Equals(chosen.Labels))];
        return TypedResults.Json(new ChartReader(board).Read(chosen, transitions, ChartRanges.Parse(range)));
    }

    // A stream must not hold up the host's stopping.
    static CancellationToken Until(HttpContext context, CancellationToken stopping)
    {
        var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.RegisterForDispose(either);
        return either.Token;
    }
}
