using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Procedures;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Responses, deployments and rollbacks as JSON, and what people do with their steps.</summary>
internal static class ProcedureApi
{
    /// <summary>Maps <c>/procedures</c> and <c>/followups</c>.</summary>
    public static void MapProcedures(this IEndpointRouteBuilder api)
    {
        api.MapGet("/procedures", ([FromServices] ProcedureDesk desk) => TypedResults.Ok<IReadOnlyList<ProcedureItem>>([.. desk.Last().Select(ProcedureItem.Of)]))
            .WithName("GetProcedures").WithSummary("Deployments and rollbacks, newest first, the last 100. The response to an incident comes with the incident.");
        api.MapGet("/procedures/{id}", Find).WithName("GetProcedure").WithSummary("A response, deployment or rollback with its steps.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/followups", ([FromServices] ProcedureDesk desk) => TypedResults.Ok<IReadOnlyList<FollowUpItem>>([.. desk.FollowUps().Select(FollowUpItem.Of)]))
            .WithName("GetFollowUps").WithSummary("What is still to be done after incidents that are over, the most urgent first.");
        api.MapPost("/procedures", Begin).WithName("PostProcedure").WithSummary("Begins a deployment or rollback: runbook, deployment or rollback, subject and by.").TakesWish<ProcedureWish>("It could not be kept, so nothing was begun.");
        foreach (var action in Enum.GetValues<StepAction>())
        {
            api.MapPost(
                    $"/procedures/{{id}}/steps/{{step}}/{ProcedureStepItem.Lower(action)}",
                    ([Description("The procedure's number.")] string id, [Description("The step's place, from 1.")] string step, JsonBody<ProcedureWish> body, HttpContext context, [FromServices] ProcedureDesk desk) =>
                        Act(desk, action, id, step, body, SignedIn.Role(context.User)))
                .WithName($"PostStep{action}").WithSummary(Summary(action)).TakesWish<ProcedureWish>(NotKept.Nothing)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .ProducesProblem(StatusCodes.Status409Conflict);
        }

        Whole("stop", "PostProcedureStop", "Stops a deployment or rollback. Needs by and text, the reason.", (desk, id, wish) => desk.Stop(id, wish.By!.Trim(), wish.Text!.Trim()), wish => Author.Problem(wish.By, wish.Text));
        Whole("rollback", "PostProcedureRollback", "Takes a deployment back by the way that its runbook names, and stops it if it goes on. Needs by; answers with the rollback.", (desk, id, wish) => desk.TakeBack(id, wish.By!.Trim()), wish => Author.Problem(wish.By));

        void Whole(string word, string name, string summary, Func<ProcedureDesk, long, ProcedureWish, ProcedureAnswer> act, Func<ProcedureWish, string?> problem) => api
            .MapPost($"/procedures/{{id}}/{word}", ([Description("The procedure's number.")] string id, JsonBody<ProcedureWish> body, [FromServices] ProcedureDesk desk) =>
                body.Value is not { } wish ? body.Problem!
                : problem(wish) is { } wrong ? Problem(StatusCodes.Status400BadRequest, "Something is missing.", wrong)
                : Answer(id, ItemNumber.Read(id) is { } number ? act(desk, number, wish) : ProcedureAnswer.Unknown))
            .WithName(name).WithSummary(summary).TakesWish<ProcedureWish>(NotKept.Nothing)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static string Summary(StepAction action) => action switch
    {
        StepAction.Done => "Says that a step is done, approves it, or decides it: by, and for a decision text, what was chosen.",
        StepAction.Undo => "Says that a step is not done after all. Needs by.",
        _ => "Passes a step over. Needs by and text, the reason.",
    };

    static Results<Ok<ProcedureItem>, ProblemHttpResult> Find([FromServices] ProcedureDesk desk, [Description("The procedure's number.")] string id) =>
        ItemNumber.Read(id) is { } number && desk.Find(number) is { } procedure ? TypedResults.Ok(ProcedureItem.Of(procedure)) : Unknown(id);

    static Results<Created<ProcedureItem>, ProblemHttpResult> Begin(JsonBody<ProcedureWish> body, [FromServices] ProcedureDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var kind = wish.Rollback is null ? ProcedureKind.Deployment : ProcedureKind.Rollback;
        var (runbook, plan, problem) = new ProcedureRequest(wish.Runbook, kind, wish.Rollback ?? wish.Deployment, wish.Subject, wish.By).Read(desk.Runbooks);
        if (problem is not null)
        {
            return Problem(StatusCodes.Status400BadRequest, "Nothing can be begun so.", problem);
        }

        var begun = desk.Begin(runbook!, plan!, wish.Subject!.Trim(), wish.By!.Trim());
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/procedures/{begun.Id}"), ProcedureItem.Of(begun));
    }

    static Results<Ok<ProcedureItem>, ProblemHttpResult> Act(ProcedureDesk desk, StepAction action, string id, string step, JsonBody<ProcedureWish> body, AccessRole? role)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var request = new StepRequest(action, wish.By, wish.Text, role);
        if (request.Problem is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        return Answer(id, ItemNumber.Read(id) is { } number && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? desk.Act(number, place, request) : ProcedureAnswer.Unknown);
    }

    static Results<Ok<ProcedureItem>, ProblemHttpResult> Answer(string id, ProcedureAnswer answer) => answer switch
    {
        { Procedure: null } => Unknown(id),
        { Refusal: { } refusal } => Problem(StatusCodes.Status409Conflict, "Nothing was done.", refusal),
        { Procedure: var procedure } => TypedResults.Ok(ProcedureItem.Of(procedure)),
    };

    static ProblemHttpResult Unknown(string id) => Problem(StatusCodes.Status404NotFound, $"There is no procedure '{id}' with such a step.", "GET /api/procedures lists deployments and rollbacks; GET /api/incidents/{id} has the response to an incident.");
}
