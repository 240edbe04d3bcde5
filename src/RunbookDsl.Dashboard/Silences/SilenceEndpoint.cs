using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Dashboard.Silences;

/// <summary>Takes the forms about silences, and shows the silences afterwards.</summary>
internal static class SilenceEndpoint
{
    const string Forged = "This form is too old or was not sent by this page. Go back, reload the page and try again.";

    /// <summary>Adds a silence, or shows what it would have held back.</summary>
    /// <returns>What is wrong, for a page that says so; null when it is done and the browser sent on.</returns>
    public static async Task<(int Status, string Problem)?> AddAsync(HttpContext context, SilenceDesk desk, Site site)
    {
        if (await FormAsync(context) is not { } form)
        {
            return (StatusCodes.Status400BadRequest, Forged);
        }

        var wanted = SilenceForm.Of(form);
        if (form["do"] == "preview")
        {
            context.Response.Redirect(wanted.Address(site.Silences));
            return null;
        }

        var by = PageForm.By(context, form);
        var (silence, problem) = wanted.Request(by, desk.Now).Read(desk.Now);
        if (silence is null)
        {
            return (StatusCodes.Status400BadRequest, problem!);
        }

        return Keep(context, site, by, () => desk.Add(silence));
    }

    /// <summary>Ends a silence before its time.</summary>
    /// <returns>What is wrong, for a page that says so; null when it is done and the browser sent on.</returns>
    public static async Task<(int Status, string Problem)?> EndAsync(HttpContext context, SilenceDesk desk, Site site, long id)
    {
        if (await FormAsync(context) is not { } form)
        {
            return (StatusCodes.Status400BadRequest, Forged);
        }

        var by = PageForm.By(context, form);
        if (SilenceRequest.Who(by) is { } problem)
        {
            return (StatusCodes.Status400BadRequest, problem);
        }

        if (desk.Find(id) is null)
        {
            return (StatusCodes.Status404NotFound, string.Create(CultureInfo.InvariantCulture, $"There is no silence {id}."));
        }

        // One that is over already is as it was wanted.
        return Keep(context, site, by, () => desk.End(id, by.Trim()));
    }

    static (int Status, string Problem)? Keep(HttpContext context, Site site, string by, Action keep)
    {
        try
        {
            keep();
        }
        catch (JournalUnavailableException failure)
        {
            return (StatusCodes.Status503ServiceUnavailable, $"It could not be kept, so nothing was done: {failure.Message}");
        }

        PageForm.Remember(context, by);
        context.Response.Redirect(site.Silences);
        return null;
    }

    static async Task<IFormCollection?> FormAsync(HttpContext context) =>
        await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
}
