using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Maintenance;

namespace RunbookDsl.Dashboard.Maintenance;

/// <summary>Takes the forms about maintenance windows, and shows the windows afterwards.</summary>
internal static class MaintenanceEndpoint
{
    /// <summary>Adds a window.</summary>
    public static FormAnswer Add(PostedForm form, MaintenanceDesk desk, Site site)
    {
        var isOnce = form["kind"] != "weekly";
        var (starts, startsProblem) = FormInstant.Read(form["starts"]);
        var (ends, endsProblem) = FormInstant.Read(form["ends"]);
        var days = form.Fields["days"].ToArray();
        if ((startsProblem ?? endsProblem ?? (isOnce || days.Length > 0 ? null : "Say on which days of the week it recurs.")) is { } unreadable)
        {
            return FormAnswer.Refused(unreadable);
        }

        var (window, problem) = new MaintenanceRequest(form.Lines("matchers"), form.By, form["reason"], starts, ends, isOnce ? [] : days, form["from"], form["to"], form["zone"]).Read(desk.Now);
        if (window is null)
        {
            return FormAnswer.Refused(problem!);
        }

        desk.Add(window);
        return FormAnswer.Done(site.Maintenance);
    }

    /// <summary>Ends a window for good; one that is over already is as it was wanted.</summary>
    public static FormAnswer End(PostedForm form, MaintenanceDesk desk, Site site, long id)
    {
        if (Author.Problem(form.By) is { } problem)
        {
            return FormAnswer.Refused(problem);
        }

        desk.End(id, form.By);
        return FormAnswer.Done(site.Maintenance);
    }
}
