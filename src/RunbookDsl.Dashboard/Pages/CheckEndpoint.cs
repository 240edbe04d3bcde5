using Microsoft.AspNetCore.Http;
using RunbookDsl.Hosting.Api;
using RunbookDsl.Hosting.Checks;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Takes the form that ticks a check, and shows the page again that it was on.</summary>
internal static class CheckEndpoint
{
    /// <summary>Notes a check as done.</summary>
    /// <param name="form">The form.</param>
    /// <param name="calendar">The checks.</param>
    /// <param name="board">The address of the board, which is shown when the form names no page.</param>
    /// <param name="runbookId">The runbook.</param>
    /// <param name="checkId">The check.</param>
    public static FormAnswer Done(PostedForm form, CheckCalendar calendar, string board, string runbookId, string checkId)
    {
        var note = form["note"];
        if (form.By.Length is 0 or > CheckApi.LongestName || note.Length > CheckApi.LongestNote)
        {
            return FormAnswer.Refused($"Say who did the check, in at most {CheckApi.LongestName} characters; a note may have {CheckApi.LongestNote}.");
        }

        var occurrence = calendar.Today().FirstOrDefault(candidate =>
            candidate.Runbook.Id == runbookId && candidate.Check.Id == checkId && CheckJournal.Text(candidate.Day) == form["day"]);
        if (occurrence is null)
        {
            return FormAnswer.Refused("This check is not due any more. Go back and reload the page.", StatusCodes.Status404NotFound);
        }

        if (occurrence.Done is null)
        {
            calendar.Do(occurrence, form.By, note.Length == 0 ? null : note);
        }

        return FormAnswer.Done(form.Back(board));
    }
}
