using Microsoft.AspNetCore.Http;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>The page that somebody is shown whose wish is not done.</summary>
internal static class NotDone
{
    /// <summary>It, with what is wrong.</summary>
    public static IResult Page(string root, string advice, int status) =>
        new PageResult<MessagePage>(root, new(StringComparer.Ordinal) { ["Heading"] = "Not done", ["Advice"] = advice }, status);

    /// <summary>Answers a form by what is made of it, or by that page when it is forged or the journal cannot keep it.</summary>
    public static async Task<IResult> UnlessAsync(HttpContext context, string root, Func<PostedForm, Task<IResult>> answer)
    {
        if (await PostedForm.ReadAsync(context) is not { } form)
        {
            return Page(root, PostedForm.Forged, StatusCodes.Status400BadRequest);
        }

        try
        {
            return await answer(form);
        }
        catch (JournalUnavailableException failure)
        {
            return Page(root, PostedForm.NotKept(failure), StatusCodes.Status503ServiceUnavailable);
        }
    }
}
