using System.Globalization;
using Microsoft.AspNetCore.Http;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Dashboard.Incidents;

/// <summary>Takes the forms by which people act on incidents, and shows the incident afterwards.</summary>
internal static class IncidentEndpoint
{
    /// <summary>Does what a form wants of an incident.</summary>
    public static FormAnswer Act(PostedForm form, IncidentDesk desk, Site site, long id, IncidentAction action)
    {
        var request = new IncidentRequest(action, form.By, form["text"], form["severity"]);
        if (request.Problem is { } problem)
        {
            return FormAnswer.Refused(problem);
        }

        return Answered(request.Do(desk, id), site, id);
    }

    /// <summary>What became of a wish that somebody has of an incident.</summary>
    public static FormAnswer Answered(IncidentAnswer answer, Site site, long id) => answer switch
    {
        { Incident: null } => FormAnswer.Refused($"There is no incident #{id.ToString(CultureInfo.InvariantCulture)}.", StatusCodes.Status404NotFound),
        { Refusal: { } refusal } => FormAnswer.Refused(refusal, StatusCodes.Status409Conflict),
        _ => FormAnswer.Done(site.Incident(id)),
    };

    /// <summary>Opens an incident that no alert saw, and shows it.</summary>
    public static FormAnswer Open(PostedForm form, IncidentDesk desk, RunbooksBuilder runbooks, Site site)
    {
        var title = form["title"];
        var runbook = runbooks.Find(form["runbook"]);
        return runbook is null || title.Length is 0 or > Author.LongestText || Author.Problem(form.By) is not null
            ? FormAnswer.Refused("Say what it is about, of which service, and who you are.")
            : FormAnswer.Done(site.Incident(desk.Open(runbook, title, IncidentRequest.Read(form["severity"]), form.By).Id));
    }
}
