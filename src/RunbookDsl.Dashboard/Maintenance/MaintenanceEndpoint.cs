using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Dashboard.Maintenance;

/// <summary>Takes the forms about maintenance windows, and shows the windows afterwards.</summary>
internal static class MaintenanceEndpoint
{
    /// <summary>Adds a window.</summary>
    /// <returns>What is wrong, for a page that says so; null when it is done and the browser sent on.</returns>
    public static Task<(int Status, string Problem)?> AddAsync(HttpContext context, MaintenanceDesk desk, Site site) => DoAsync(context, site, form =>
    {
        var isOnce = form["kind"] != "weekly";
        var (starts, startsProblem) = Instant(form["starts"]);
        var (ends, endsProblem) = Instant(form["ends"]);
        var days = form["days"].ToArray();
        if ((startsProblem ?? endsProblem ?? (isOnce || days.Length > 0 ? null : "Say on which days of the week it recurs.")) is { } unreadable)
        {
            return unreadable;
        }

        var request = new MaintenanceRequest(
            form["matchers"].ToString().ReplaceLineEndings("\n").Split('\n'), form["by"], form["reason"], starts, ends, isOnce ? [] : days, form["from"], form["to"], form["zone"].ToString().Trim());
        var (window, problem) = request.Read(desk.Now);
        if (window is not null)
        {
            desk.Add(window);
        }

        return problem;
    });

    /// <summary>Ends a window for good; one that is over already is as it was wanted.</summary>
    /// <returns>What is wrong, for a page that says so; null when it is done and the browser sent on.</returns>
    public static Task<(int Status, string Problem)?> EndAsync(HttpContext context, MaintenanceDesk desk, Site site, long id) => DoAsync(context, site, form =>
    {
        var problem = SilenceRequest.Who(form["by"]);
        if (problem is null)
        {
            desk.End(id, form["by"].ToString().Trim());
        }

        return problem;
    });

    static async Task<(int Status, string Problem)?> DoAsync(HttpContext context, Site site, Func<IFormCollection, string?> act)
    {
        if (!await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            return (StatusCodes.Status400BadRequest, "This form is too old or was not sent by this page. Go back, reload the page and try again.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        try
        {
            if (act(form) is { } problem)
            {
                return (StatusCodes.Status400BadRequest, problem);
            }
        }
        catch (JournalUnavailableException failure)
        {
            return (StatusCodes.Status503ServiceUnavailable, $"It could not be kept, so nothing was done: {failure.Message}");
        }

        PageForm.Remember(context, form["by"].ToString());
        context.Response.Redirect(site.Maintenance);
        return null;
    }

    static (DateTimeOffset? Instant, string? Problem) Instant(string? text) => string.IsNullOrWhiteSpace(text) ? (null, null)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? (instant, null)
        : (null, $"'{text}' is no date and time such as 2026-11-22T14:00.");
}
