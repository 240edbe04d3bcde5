using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Dashboard.Incidents;

/// <summary>Takes the forms by which people act on incidents, and shows the incident afterwards.</summary>
internal static class IncidentEndpoint
{
    const string Forged = "This form is too old or was not sent by this page. Go back, reload the page and try again.";

    /// <summary>Does what a form wants of an incident.</summary>
    /// <returns>What is wrong, for a page that says so; null when it is done and the browser sent back.</returns>
    public static async Task<(int Status, string Problem)?> ActAsync(HttpContext context, IncidentDesk desk, Site site, long id, IncidentAction action)
    {
        if (await FormAsync(context) is not { } form)
        {
            return (StatusCodes.Status400BadRequest, Forged);
        }

        var request = new IncidentRequest(action, PageForm.By(context, form), form["text"], form["severity"]);
        if (request.Problem is { } problem)
        {
            return (StatusCodes.Status400BadRequest, problem);
        }

        try
        {
            var answer = request.Do(desk, id);
            if (answer.Incident is null)
            {
                return (StatusCodes.Status404NotFound, $"There is no incident #{id.ToString(CultureInfo.InvariantCulture)}.");
            }

            if (answer.Refusal is { } refusal)
            {
                return (StatusCodes.Status409Conflict, refusal);
            }
        }
        catch (JournalUnavailableException failure)
        {
            return (StatusCodes.Status503ServiceUnavailable, $"It could not be kept, so nothing was done: {failure.Message}");
        }

        PageForm.Remember(context, request.By!);
        context.Response.Redirect(site.Incident(id));
        return null;
    }

    /// <summary>Opens an incident that no alert saw.</summary>
    /// <returns>What is wrong, for a page that says so; null when it is open and the browser sent to it.</returns>
    public static async Task<(int Status, string Problem)?> OpenAsync(HttpContext context, IncidentDesk desk, RunbooksBuilder runbooks, Site site)
    {
        if (await FormAsync(context) is not { } form)
        {
            return (StatusCodes.Status400BadRequest, Forged);
        }

        var title = form["title"].ToString().Trim();
        var by = PageForm.By(context, form).Trim();
        var runbook = runbooks.Runbooks.FirstOrDefault(hosted => hosted.Definition.Id == form["runbook"]);
        if (runbook is null || title.Length is 0 or > IncidentRequest.LongestText || by.Length is 0 or > IncidentRequest.LongestName)
        {
            return (StatusCodes.Status400BadRequest, "Say what it is about, of which service, and who you are.");
        }

        try
        {
            var opened = desk.Open(runbook.Definition, title, IncidentRequest.Read(form["severity"]), by);
            PageForm.Remember(context, by);
            context.Response.Redirect(site.Incident(opened.Id));
            return null;
        }
        catch (JournalUnavailableException failure)
        {
            return (StatusCodes.Status503ServiceUnavailable, $"The incident could not be kept: {failure.Message}");
        }
    }

    static async Task<IFormCollection?> FormAsync(HttpContext context) =>
        await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
}
