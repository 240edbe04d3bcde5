using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using RunbookDsl.Dashboard.Access;
using RunbookDsl.Dashboard.Assets;
using RunbookDsl.Dashboard.Board;
using RunbookDsl.Dashboard.Charts;
using RunbookDsl.Dashboard.Commands;
using RunbookDsl.Dashboard.Deliveries;
using RunbookDsl.Dashboard.Documents;
using RunbookDsl.Dashboard.Incidents;
using RunbookDsl.Dashboard.Links;
using RunbookDsl.Dashboard.Live;
using RunbookDsl.Dashboard.Maintenance;
using RunbookDsl.Dashboard.Messages;
using RunbookDsl.Dashboard.Receivers;
using RunbookDsl.Dashboard.OnCall;
using RunbookDsl.Dashboard.Procedures;
using RunbookDsl.Dashboard.Silences;
using RunbookDsl.Dashboard.Watching;
using RunbookDsl.Engine;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Escalation;
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
        var routes = new PageRoutes(pages, prefix);
        pages.MapGet("/", (HttpContext context) => new PageResult<BoardPage>(Root(context), []));
        Form("/runbooks/{runbookId}/checks/{checkId}", (HttpContext context, [FromServices] CheckCalendar calendar, string runbookId, string checkId) =>
            TakeAsync(context, (form, site) => CheckEndpoint.Done(form, calendar, site.Board, runbookId, checkId)));
        pages.MapGet("/incidents", (HttpContext context) => new PageResult<IncidentsPage>(Root(context), []));
        Form("/incidents", (HttpContext context, [FromServices] IncidentDesk desk, [FromServices] RunbooksBuilder runbooks) =>
            TakeAsync(context, (form, site) => IncidentEndpoint.Open(form, desk, runbooks, site)));
        pages.MapGet("/incidents/{id:long}", (HttpContext context, IRunbookBoard board, long id) =>
            board.Incident(id) is null
                ? NotFound(context, $"There is no incident #{id}. The list of incidents has those that are.")
                : new PageResult<IncidentPage>(Root(context), new(StringComparer.Ordinal) { ["Id"] = id }));
        foreach (var action in Enum.GetValues<IncidentAction>())
        {
            Form($"/incidents/{{id:long}}/{action.ToString().ToLowerInvariant()}", (HttpContext context, [FromServices] IncidentDesk desk, long id) =>
                TakeAsync(context, (form, site) => IncidentEndpoint.Act(form, desk, site, id, action)));
        }

        AccessEndpoints.Map(pages, prefix);
        pages.MapGet("/audit", (HttpContext context) => new PageResult<AuditPage>(Root(context), [])).RequireRole(AccessRole.Admin);
        LinkEndpoints.Map(pages, prefix);
        ReceiverEndpoints.Map(pages, prefix);
        pages.MapGet("/deliveries", (HttpContext context) => new PageResult<DeliveriesPage>(Root(context), []));
        pages.MapGet("/silences", (HttpContext context) => new PageResult<SilencesPage>(Root(context), []));
        Form("/silences", (HttpContext context, [FromServices] SilenceDesk desk) => TakeAsync(context, (form, site) => SilenceEndpoint.Add(form, desk, site)));
        Form("/silences/{id:long}/expire", (HttpContext context, [FromServices] SilenceDesk desk, long id) => TakeAsync(context, (form, site) => SilenceEndpoint.End(form, desk, site, id)));
        pages.MapGet("/maintenance", (HttpContext context) => new PageResult<MaintenancePage>(Root(context), []));
        Form("/maintenance", (HttpContext context, [FromServices] MaintenanceDesk desk) => TakeAsync(context, (form, site) => MaintenanceEndpoint.Add(form, desk, site)));
        Form("/maintenance/{id:long}/end", (HttpContext context, [FromServices] MaintenanceDesk desk, long id) => TakeAsync(context, (form, site) => MaintenanceEndpoint.End(form, desk, site, id)));
        pages.MapGet("/oncall", (HttpContext context) => new PageResult<OnCallPage>(Root(context), []));
        Form("/oncall", (HttpContext context, [FromServices] OverrideDesk desk) => TakeAsync(context, (form, site) => OnCallEndpoint.Add(form, desk, site)));
        Form("/oncall/{id:long}/end", (HttpContext context, [FromServices] OverrideDesk desk, long id) => TakeAsync(context, (form, site) => OnCallEndpoint.End(form, desk, site, id)));
        Form("/incidents/{id:long}/call", (HttpContext context, [FromServices] CallDesk desk, long id) => TakeAsync(context, (form, site) => OnCallEndpoint.Call(form, desk, site, id)));
        Form("/incidents/{id:long}/answer", (HttpContext context, [FromServices] QuestionDesk desk, long id) => TakeAsync(context, (form, site) => OnCallEndpoint.Answer(form, desk, site, id)));
        MessageEndpoint.Map(routes);
        ProcedureEndpoints.Map(routes);
        CommandEndpoints.Map(routes);
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

        string Root(HttpContext context) => routes.Root(context);

        void Form(string pattern, Delegate handler) => routes.Form(pattern, handler);

        Task TakeAsync(HttpContext context, Func<PostedForm, Site, FormAnswer> act) => routes.TakeAsync(context, act);

        static string? Document(IRunbookBoard board, string runbookId) =>
            board.Runbooks.FirstOrDefault(runbook => string.Equals(runbook.Definition.Id, runbookId, StringComparison.Ordinal))?.Document;

        IResult NotFound(HttpContext context, string advice) => routes.NotFound(context, advice);
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
