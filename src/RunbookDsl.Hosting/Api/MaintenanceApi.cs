using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Maintenance;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Maintenance windows as JSON.</summary>
internal static class MaintenanceApi
{
    /// <summary>Maps <c>/maintenance</c>.</summary>
    public static void MapMaintenance(this IEndpointRouteBuilder api)
    {
        api.MapGet("/maintenance", Windows).WithName("GetMaintenance").WithSummary("Maintenance windows, newest first, the last 200.");
        api.MapPost("/maintenance", Add).WithName("PostMaintenance").WithSummary("Adds a maintenance window: matchers, by, reason, and endsAt for one or days, from, to and zone for one that recurs.").TakesWish<MaintenanceWish>("The maintenance window could not be kept.");
        api.MapPost("/maintenance/{id}/end", End).WithName("PostMaintenanceEnd").WithSummary("Ends a maintenance window for good; what it held back and still fires pages then. Needs by.").TakesWish<MaintenanceWish>(NotKept.Nothing)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    static Ok<IReadOnlyList<MaintenanceItem>> Windows([FromServices] MaintenanceDesk desk) =>
        TypedResults.Ok<IReadOnlyList<MaintenanceItem>>([.. desk.Read().Select(window => MaintenanceItem.Of(window, desk.Now))]);

    static Results<Created<MaintenanceItem>, ProblemHttpResult> Add(JsonBody<MaintenanceWish> body, [FromServices] MaintenanceDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var (window, problem) = new MaintenanceRequest(wish.Matchers ?? [], wish.By, wish.Reason, wish.StartsAt, wish.EndsAt, wish.Days ?? [], wish.From, wish.To, wish.Zone).Read(desk.Now);
        if (window is null)
        {
            return Problem(StatusCodes.Status400BadRequest, "The maintenance window cannot be kept so.", problem!);
        }

        var added = desk.Add(window);
        return TypedResults.Created("/api/maintenance", MaintenanceItem.Of(added, desk.Now));
    }

    static Results<NoContent, ProblemHttpResult> End([Description("The window's number.")] string id, JsonBody<MaintenanceWish> body, [FromServices] MaintenanceDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        if (Author.Problem(wish.By) is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        return ItemNumber.Read(id) is { } number && desk.End(number, wish.By!.Trim())
            ? TypedResults.NoContent()
            : Problem(StatusCodes.Status404NotFound, $"There is no maintenance window '{id}' that is not over.", "GET /api/maintenance lists them.");
    }
}
