using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Messages;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>The messages of incidents as JSON.</summary>
internal static class MessageApi
{
    /// <summary>Maps them below <c>/incidents</c>.</summary>
    public static void MapMessages(this IEndpointRouteBuilder api)
    {
        api.MapGet("/incidents/{id}/messages", Read).WithName("GetIncidentMessages").WithSummary("What was told of an incident beside pages, and what may be, written from the templates of its runbook.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/incidents/{id}/messages", Send).WithName("PostIncidentMessage").WithSummary("Sends a message to the receivers of its audience, and keeps it: template and by; facts and next where needed.").TakesWish<MessageWish>("The message could not be kept, so it was not sent.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static Results<Ok<MessageList>, ProblemHttpResult> Read([Description("The incident's number.")] string id, [FromServices] MessageDesk desk, [FromServices] IncidentDesk incidents) =>
        ItemNumber.Read(id) is { } number && incidents.Find(number) is not null
            ? TypedResults.Ok(new MessageList([.. desk.Sent(number).Select(MessageItem.Of)], [.. desk.Drafts(number).Select(MessageDraftItem.Of)]))
            : IncidentApi.Unknown(id);

    static Results<Ok<IncidentItem>, ProblemHttpResult> Send([Description("The incident's number.")] string id, JsonBody<MessageWish> body, [FromServices] MessageDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var facts = new Dictionary<MessageField, string>();
        foreach (var (name, fact) in wish.Facts ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (!name.All(char.IsAsciiLetter) || !Enum.TryParse<MessageField>(name, ignoreCase: true, out var field) || !MessageFacts.IsEntered(field))
            {
                return Problem(StatusCodes.Status400BadRequest, "Something is missing.", $"'{name}' is nothing that people say in a message; the list of messages names what they do.");
            }

            facts[field] = fact ?? "";
        }

        var request = new MessageRequest(wish.Template, facts, wish.Next, wish.By?.Trim());
        if (request.Problem is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        return IncidentApi.Answered(id, ItemNumber.Read(id) is { } number ? desk.Send(number, request) : IncidentAnswer.Unknown, "Nothing was sent.");
    }
}
