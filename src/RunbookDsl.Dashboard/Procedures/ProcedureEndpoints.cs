using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Dashboard.Procedures;

/// <summary>The addresses of responses, deployments and rollbacks.</summary>
internal static class ProcedureEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes routes)
    {
        var pages = routes.Pages;
        pages.MapGet("/deployments", (HttpContext context) => new PageResult<DeploymentsPage>(routes.Root(context), []));
        pages.MapGet("/followups", (HttpContext context) => new PageResult<FollowUpsPage>(routes.Root(context), []));
        pages.MapGet("/deployments/{id:long}", (HttpContext context, IRunbookBoard board, long id) => board.Procedure(id) switch
        {
            null => routes.NotFound(context, $"There is no deployment #{id}. The list of deployments has those that are."),
            // The response to an incident is gone through on the incident's page.
            { Incident: { } incident } => Results.Redirect(new Site(routes.Root(context), board.Now).Incident(incident)),
            _ => new PageResult<DeploymentPage>(routes.Root(context), new(StringComparer.Ordinal) { ["Id"] = id }),
        });
        routes.Form("/procedures", (HttpContext context, [FromServices] ProcedureDesk desk) => routes.TakeAsync(context, (form, site) => ProcedureEndpoint.Begin(form, desk, site)));
        routes.Form("/procedures/{id:long}/stop", (HttpContext context, [FromServices] ProcedureDesk desk, long id) => routes.TakeAsync(context, (form, site) => ProcedureEndpoint.Stop(form, desk, site, id)));
        routes.Form("/procedures/{id:long}/rollback", (HttpContext context, [FromServices] ProcedureDesk desk, long id) => routes.TakeAsync(context, (form, site) => ProcedureEndpoint.TakeBack(form, desk, site, id)));
        foreach (var action in Enum.GetValues<StepAction>())
        {
            routes.Form($"/procedures/{{id:long}}/steps/{{step:int}}/{action.ToString().ToLowerInvariant()}", (HttpContext context, [FromServices] ProcedureDesk desk, long id, int step) =>
                routes.TakeAsync(context, (form, site) => ProcedureEndpoint.Act(form, desk, site, id, step, action, SignedIn.Role(context.User))));
        }
    }
}
