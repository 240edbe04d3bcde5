using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Silences;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Silences as JSON, and what they hold back.</summary>
internal static class SilenceApi
{
    const int MostAtOnce = 500;

    /// <summary>Maps <c>/silences</c> and <c>/suppressions</c>.</summary>
    public static void MapSilences(this IEndpointRouteBuilder api)
    {
        api.MapGet("/silences", Silences).WithName("GetSilences").WithSummary("Silences, newest first, the last 500.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/suppressions", Suppressions).WithName("GetSuppressions").WithSummary("What was held back and by what, newest first, the last 500.");
        api.MapPost("/silences", Add).WithName("PostSilence").WithSummary("Adds a silence: matchers, by, reason, expiresAt, and startsAt unless it begins now.").TakesWish<SilenceWish>("The silence could not be kept.");
        api.MapPost("/silences/preview", Preview).WithName("PostSilencePreview").WithSummary("What matchers would have held back in the past week. Needs matchers alone.").TakesWish<SilenceWish>();
        api.MapPost("/silences/{id}/expire", End).WithName("PostSilenceExpire").WithSummary("Ends a silence before its time; what it held back and still fires pages then. Needs by.").TakesWish<SilenceWish>(NotKept.Nothing)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static Results<Ok<SilenceList>, ProblemHttpResult> Silences([FromServices] IRunbookBoard board, [Description("Only silences in this state: active, pending or expired.")] string? state = null)
    {
        SilenceState? wanted = null;
        if (state is not null)
        {
            if (!char.IsLetter(state.FirstOrDefault()) || !Enum.TryParse<SilenceState>(state, ignoreCase: true, out var known))
            {
                return Problem(StatusCodes.Status400BadRequest, $"The parameter 'state' cannot be '{state}'.", "Allowed is active, pending or expired.");
            }

            wanted = known;
        }

        return TypedResults.Ok(new SilenceList([.. board.Silences(wanted, MostAtOnce).Select(silence => SilenceItem.Of(silence, board.Now))]));
    }

    static Ok<IReadOnlyList<SuppressionItem>> Suppressions([FromServices] IRunbookBoard board) =>
        TypedResults.Ok<IReadOnlyList<SuppressionItem>>([.. board.Suppressions(MostAtOnce).Select(SuppressionItem.Of)]);

    static Results<Created<SilenceItem>, ProblemHttpResult> Add(JsonBody<SilenceWish> body, [FromServices] SilenceDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var (silence, problem) = new SilenceRequest(wish.Matchers ?? [], wish.By, wish.Reason, wish.StartsAt, wish.ExpiresAt).Read(desk.Now);
        if (silence is null)
        {
            return Problem(StatusCodes.Status400BadRequest, "The silence cannot be kept so.", problem!);
        }

        var added = desk.Add(silence);
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/silences/{added.Id}"), SilenceItem.Of(added, desk.Now));
    }

    static Results<Ok<PreviewItem>, ProblemHttpResult> Preview(JsonBody<SilenceWish> body, [FromServices] IRunbookBoard board)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var (matchers, problem) = MatcherText.Read(wish.Matchers ?? []);
        return problem is null ? TypedResults.Ok(PreviewItem.Of(board.Preview(matchers))) : Problem(StatusCodes.Status400BadRequest, "The matchers cannot be read.", problem);
    }

    static Results<Ok<SilenceItem>, ProblemHttpResult> End([Description("The silence's number.")] string id, JsonBody<SilenceWish> body, [FromServices] SilenceDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        if (Author.Problem(wish.By) is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        var answer = ItemNumber.Read(id) is { } number ? desk.End(number, wish.By!.Trim()) : new SilenceAnswer(null, null);
        return answer switch
        {
            { Silence: null } => Problem(StatusCodes.Status404NotFound, $"There is no silence '{id}'.", "GET /api/silences lists those that are."),
            { Refusal: { } refusal } => Problem(StatusCodes.Status409Conflict, "Nothing was done.", refusal),
            { Silence: var silence } => TypedResults.Ok(SilenceItem.Of(silence, desk.Now)),
        };
    }
}
