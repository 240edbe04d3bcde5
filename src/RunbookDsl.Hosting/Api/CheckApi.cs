using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Checks;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>The checks of the day as JSON.</summary>
internal static class CheckApi
{
    /// <summary>The longest name that is taken for who did a check.</summary>
    public const int LongestName = 200;

    /// <summary>The longest note.</summary>
    public const int LongestNote = 2000;

    /// <summary>Maps <c>/checks</c>.</summary>
    public static void MapChecks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/checks", Checks).WithName("GetChecks").WithSummary("The checks due today, by the clocks of their time zones, and those of the last week that nobody has done.");
        api.MapPost("/checks/{runbook}/{check}/done", Done).WithName("PostCheckDone").WithSummary("Notes for good who did a check.")
            .TakesWish<CheckWish>("The check could not be kept as done.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static Ok<IReadOnlyList<CheckItem>> Checks([FromServices] CheckCalendar calendar, [FromServices] TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return TypedResults.Ok<IReadOnlyList<CheckItem>>([.. calendar.Today().Select(occurrence => CheckItem.Of(occurrence, now))]);
    }

    static Results<Ok<CheckItem>, ProblemHttpResult> Done(
        [Description("The id of a hosted runbook.")] string runbook,
        [Description("The id of one of its checks.")] string check,
        JsonBody<CheckWish> body,
        [FromServices] CheckCalendar calendar,
        [FromServices] TimeProvider clock)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        if (string.IsNullOrWhiteSpace(wish.By) || wish.By.Length > LongestName || wish.Note?.Length > LongestNote)
        {
            return Problem(StatusCodes.Status400BadRequest, "Say who did the check.", $"'by' is a name of at most {LongestName} characters, 'note' a text of at most {LongestNote}.");
        }

        var by = wish.By.Trim();
        var note = string.IsNullOrWhiteSpace(wish.Note) ? null : wish.Note.Trim();
        var due = calendar.Today().Where(occurrence => occurrence.Runbook.Id == runbook && occurrence.Check.Id == check).ToList();
        var occurrence = wish.Day is { } day ? due.Find(candidate => candidate.Day == day) : due.FindLast(candidate => candidate.Done is null) ?? due.LastOrDefault();
        if (occurrence is null)
        {
            return Problem(StatusCodes.Status404NotFound, $"No check '{check}' of a runbook '{runbook}' is due{(wish.Day is { } on ? $" on {CheckJournal.Text(on)}" : " now")}.", "GET /api/checks lists those that are.");
        }

        if (occurrence.Done is not null || !calendar.Do(occurrence, by, note))
        {
            return Problem(StatusCodes.Status409Conflict, $"The check of {CheckJournal.Text(occurrence.Day)} is done already.", "GET /api/checks says by whom.");
        }

        var now = clock.GetUtcNow();
        return TypedResults.Ok(CheckItem.Of(occurrence with { Done = new CheckDone(by, note, now) }, now));
    }
}
