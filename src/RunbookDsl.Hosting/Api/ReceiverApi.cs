using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Receivers;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Who is told and how that goes, as JSON.</summary>
internal static class ReceiverApi
{
    /// <summary>Maps <c>/channels</c>.</summary>
    public static void MapReceivers(this IEndpointRouteBuilder api)
    {
        api.MapGet("/channels", ([FromServices] IReceiverBoard board) => TypedResults.Ok<IReadOnlyList<ReceiverItem>>([.. board.Receivers().Select(ReceiverItem.Of)]))
            .WithName("GetChannels").WithSummary("Who is told by which channel, and how that went last; what fails first.");
        api.MapPost("/channels/test", TestAsync).WithName("PostChannelTest").WithSummary("Sends a test, marked as such, by the way that pages take, and says what came back. Needs channel, address and by.")
            .TakesWish<ReceiverTestWish>("It could not be kept.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    static async Task<Results<Ok<ReceiverTestItem>, ProblemHttpResult>> TestAsync(JsonBody<ReceiverTestWish> body, [FromServices] ReceiverTester tester)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        if (Author.Problem(wish.By) is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        var test = await tester.SendAsync(wish.Channel ?? "", wish.Address ?? "", wish.By!.Trim());
        return test.Outcome switch
        {
            ReceiverTestOutcome.Unknown => Problem(StatusCodes.Status404NotFound, "There is no such receiver.", $"{test.Words} GET /api/channels lists those that are."),
            ReceiverTestOutcome.TooSoon => Problem(StatusCodes.Status429TooManyRequests, "It was tested just now.", test.Words),
            var outcome => TypedResults.Ok(new ReceiverTestItem(outcome == ReceiverTestOutcome.Arrived, test.Words)),
        };
    }
}
