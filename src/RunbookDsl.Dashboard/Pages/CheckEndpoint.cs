using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Api;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Takes the form that ticks a check, and shows the page again that it was on.</summary>
internal static class CheckEndpoint
{
    /// <summary>Notes a check as done.</summary>
    /// <param name="context">The request with the form.</param>
    /// <param name="calendar">The checks.</param>
    /// <param name="board">The address of the board, which is shown when the form names no page.</param>
    /// <param name="runbookId">The runbook.</param>
    /// <param name="checkId">The check.</param>
    /// <returns>What is wrong, for a page that says so; null when it is noted and the browser sent back.</returns>
    public static async Task<(int Status, string Problem)?> DoneAsync(HttpContext context, CheckCalendar calendar, string board, string runbookId, string checkId)
    {
        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return (StatusCodes.Status400BadRequest, "This form is too old or was not sent by this page. Go back, reload the page and try again.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var by = PageForm.By(context, form).Trim();
        var note = form["note"].ToString().Trim();
        if (by.Length is 0 or > CheckApi.LongestName || note.Length > CheckApi.LongestNote)
        {
            return (StatusCodes.Status400BadRequest, $"Say who did the check, in at most {CheckApi.LongestName} characters; a note may have {CheckApi.LongestNote}.");
        }

        var occurrence = calendar.Today().FirstOrDefault(candidate =>
            candidate.Runbook.Id == runbookId && candidate.Check.Id == checkId && CheckJournal.Text(candidate.Day) == form["day"]);
        if (occurrence is null)
        {
            return (StatusCodes.Status404NotFound, "This check is not due any more. Go back and reload the page.");
        }

        try
        {
            if (occurrence.Done is null)
            {
                calendar.Do(occurrence, by, note.Length == 0 ? null : note);
            }
        }
        catch (JournalUnavailableException failure)
        {
            return (StatusCodes.Status503ServiceUnavailable, string.Create(CultureInfo.InvariantCulture, $"The check could not be kept as done: {failure.Message}"));
        }

        PageForm.Remember(context, by);
        // Only ever back to this host, whatever the form says.
        var back = form["back"].ToString();
        context.Response.Redirect(back.StartsWith('/') && RedirectHttpResult.IsLocalUrl(back) ? back : board);
        return null;
    }
}
