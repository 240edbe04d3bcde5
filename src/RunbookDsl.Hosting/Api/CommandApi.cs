using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Commands;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>The commands of the runbooks as JSON, and what people have run of them.</summary>
internal static class CommandApi
{
    /// <summary>Maps <c>/commands</c>.</summary>
    public static void MapCommands(this IEndpointRouteBuilder api)
    {
        api.MapGet("/commands", Commands).WithName("GetCommands").WithSummary("The commands of the hosted runbooks, and why this host does not run those that it does not.");
        api.MapGet("/commands/runs", ([FromServices] CommandDesk desk) => TypedResults.Ok<IReadOnlyList<CommandRunItem>>([.. desk.Last().Select(CommandRunItem.Of)]))
            .WithName("GetCommandRuns").WithSummary("What was run, newest first, the last 100.");
        api.MapGet("/commands/runs/{run}", Find).WithName("GetCommandRun").WithSummary("What was run, with its output so far.").ProducesProblem(StatusCodes.Status404NotFound);
        Wish("/commands/{id}/run", "PostCommandRun", "Runs a command, or asks a second person for it where that is needed: by, incident or procedure and step, values; text, the reason, and confirmed for what changes something.", ([Description("The id of the command.")] string id, JsonBody<CommandWish> body, [FromServices] CommandDesk desk) =>
            Answer(body, wish => desk.Request(new CommandRequest(id, wish.Values ?? new Dictionary<string, string>(StringComparer.Ordinal), wish.By, wish.Text, wish.Confirmed) { Incident = wish.Incident, Procedure = wish.Procedure, Step = wish.Step })));
        Wish("/commands/runs/{run}/approve", "PostCommandRunApprove", "Allows exactly what somebody else asked for. Needs by, and the role of an approver where people sign in.", ([Description("The run's number.")] string run, JsonBody<CommandWish> body, HttpContext context, [FromServices] CommandDesk desk) =>
            Answer(body, wish => ItemNumber.Read(run) is { } number ? desk.Approve(number, wish.By, SignedIn.Role(context.User)) : CommandAnswer.Unknown));
        Wish("/commands/runs/{run}/stop", "PostCommandRunStop", "Kills what runs, with all that it started, or calls off what does not run yet. Needs by.", ([Description("The run's number.")] string run, JsonBody<CommandWish> body, [FromServices] CommandDesk desk) =>
            Answer(body, wish => ItemNumber.Read(run) is { } number ? desk.Stop(number, wish.By) : CommandAnswer.Unknown));

        void Wish(string pattern, string name, string summary, Delegate handler) => api.MapPost(pattern, handler)
            .WithName(name).WithSummary(summary).TakesWish<CommandWish>(NotKept.Nothing)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static Ok<IReadOnlyList<CommandItem>> Commands([FromServices] CommandDesk desk) =>
        TypedResults.Ok<IReadOnlyList<CommandItem>>([.. desk.Rules.Runbooks.SelectMany(runbook => runbook.Commands.Select(command => CommandItem.Of(runbook, command, desk.Rules)))]);

    static Results<Ok<CommandRunItem>, ProblemHttpResult> Find([FromServices] CommandDesk desk, [Description("The run's number.")] string run) =>
        ItemNumber.Read(run) is { } number && desk.Find(number) is { } found ? TypedResults.Ok(CommandRunItem.Of(found)) : Unknown();

    static Results<Ok<CommandRunItem>, ProblemHttpResult> Answer(JsonBody<CommandWish> body, Func<CommandWish, CommandAnswer> act) => body.Value is not { } wish ? body.Problem! : act(wish) switch
    {
        { Problem: { } problem } => Problem(StatusCodes.Status400BadRequest, "It cannot be run so.", problem),
        { Refusal: { } refusal } => Problem(StatusCodes.Status409Conflict, "Nothing was done.", refusal),
        { Run: { } run } => TypedResults.Ok(CommandRunItem.Of(run)),
        _ => Unknown(),
    };

    static ProblemHttpResult Unknown() => Problem(StatusCodes.Status404NotFound, "There is no such command, run, incident or step.", "GET /api/commands lists the commands of the runbooks, GET /api/commands/runs what was run.");
}
