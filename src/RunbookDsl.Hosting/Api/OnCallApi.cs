using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Who is on call as JSON, who stands in, and calling somebody at once.</summary>
internal static class OnCallApi
{
    /// <summary>Maps <c>/oncall</c>, <c>/overrides</c> and the call of somebody for an incident.</summary>
    public static void MapOnCall(this IEndpointRouteBuilder api)
    {
        api.MapGet("/oncall", Turns).WithName("GetOnCall").WithSummary("Who is on call of each rotation, until when, and who follows.");
        api.MapGet("/overrides", Overrides).WithName("GetOverrides").WithSummary("Who stands in for whoever has the turn of a rotation, newest first, the last 200.");
        api.MapPost("/overrides", Add).WithName("PostOverride").WithSummary("Lets somebody stand in: runbook, who, endsAt, by and reason; the rotation where the service has another on call. Calls that are planned for that time go to them.").TakesWish<OverrideWish>("It could not be kept, so nobody stands in.");
        api.MapPost("/overrides/{id}/end", End).WithName("PostOverrideEnd").WithSummary("Ends an override for good. Needs by.").TakesWish<OverrideWish>(NotKept.Nothing)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/incidents/{id}/call", Call).WithName("PostIncidentCall").WithSummary("Calls a contact, or whoever is on call of a rotation, for an incident at once: whom and by; reason if there is one.").TakesWish<CallWish>("It could not be kept, so nobody was called.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/incidents/{id}/answer", Answer).WithName("PostIncidentAnswer").WithSummary("Answers a question of the incident's alert that decides whether somebody is called: question, answer and by.").TakesWish<AnswerWish>("The answer could not be kept, so nobody was called.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static Ok<IReadOnlyList<OnCallItem>> Turns([FromServices] OverrideDesk desk) => TypedResults.Ok<IReadOnlyList<OnCallItem>>([.. desk.Turns().Select(OnCallItem.Of)]);

    static Ok<IReadOnlyList<OverrideItem>> Overrides([FromServices] OverrideDesk desk) =>
        TypedResults.Ok<IReadOnlyList<OverrideItem>>([.. desk.Read().Select(one => OverrideItem.Of(one, desk.Now))]);

    static Results<Created<OverrideItem>, ProblemHttpResult> Add(JsonBody<OverrideWish> body, [FromServices] OverrideDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var (wanted, problem) = new OverrideRequest(wish.Runbook, wish.Rotation, wish.Who, wish.StartsAt, wish.EndsAt, wish.By, wish.Reason).Read(desk.Runbooks, desk.Now);
        if (wanted is null)
        {
            return Problem(StatusCodes.Status400BadRequest, "Nobody stands in so.", problem!);
        }

        return TypedResults.Created("/api/overrides", OverrideItem.Of(desk.Add(wanted), desk.Now));
    }

    static Results<NoContent, ProblemHttpResult> End([Description("The override's number.")] string id, JsonBody<OverrideWish> body, [FromServices] OverrideDesk desk)
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
            : Problem(StatusCodes.Status404NotFound, $"There is no override '{id}' that is not over.", "GET /api/overrides lists them.");
    }

    static Results<Ok<IncidentItem>, ProblemHttpResult> Call([Description("The incident's number.")] string id, JsonBody<CallWish> body, [FromServices] CallDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        if (CallDesk.Problem(wish.Whom, wish.By, wish.Reason) is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        return IncidentApi.Answered(id, ItemNumber.Read(id) is { } number ? desk.Call(number, wish.Whom!.Trim(), wish.By!.Trim(), wish.Reason?.Trim() ?? "") : IncidentAnswer.Unknown, "Nobody was called.");
    }

    static Results<Ok<IncidentItem>, ProblemHttpResult> Answer([Description("The incident's number.")] string id, JsonBody<AnswerWish> body, [FromServices] QuestionDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        if (QuestionDesk.Problem(wish.Question, wish.Answer, wish.By) is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        return IncidentApi.Answered(id, ItemNumber.Read(id) is { } number ? desk.Answer(number, wish.Question!, wish.Answer == "yes", wish.By!.Trim()) : IncidentAnswer.Unknown, "Nothing was done.");
    }
}
