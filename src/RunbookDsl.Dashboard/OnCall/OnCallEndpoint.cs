using RunbookDsl.Dashboard.Incidents;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Escalation;

namespace RunbookDsl.Dashboard.OnCall;

/// <summary>Takes the forms about who is on call and who is called.</summary>
internal static class OnCallEndpoint
{
    /// <summary>Lets somebody stand in.</summary>
    public static FormAnswer Add(PostedForm form, OverrideDesk desk, Site site)
    {
        var (starts, startsProblem) = FormInstant.Read(form["starts"]);
        var (ends, endsProblem) = FormInstant.Read(form["ends"]);
        if ((startsProblem ?? endsProblem) is { } unreadable)
        {
            return FormAnswer.Refused(unreadable);
        }

        // One choice of the form names both.
        var turn = form["turn"].Split('/', 2);
        var (wanted, problem) = new OverrideRequest(turn[0], turn.ElementAtOrDefault(1), form["who"], starts, ends, form.By, form["reason"]).Read(desk.Runbooks, desk.Now);
        if (wanted is null)
        {
            return FormAnswer.Refused(problem!);
        }

        desk.Add(wanted);
        return FormAnswer.Done(site.OnCall);
    }

    /// <summary>Ends an override for good; one that is over already is as it was wanted.</summary>
    public static FormAnswer End(PostedForm form, OverrideDesk desk, Site site, long id)
    {
        if (Author.Problem(form.By) is { } problem)
        {
            return FormAnswer.Refused(problem);
        }

        desk.End(id, form.By);
        return FormAnswer.Done(site.OnCall);
    }

    /// <summary>Calls somebody for an incident at once, and shows the incident afterwards.</summary>
    public static FormAnswer Call(PostedForm form, CallDesk desk, Site site, long id)
    {
        if (CallDesk.Problem(form["whom"], form.By, form["text"]) is { } problem)
        {
            return FormAnswer.Refused(problem);
        }

        return IncidentEndpoint.Answered(desk.Call(id, form["whom"], form.By, form["text"]), site, id);
    }

    /// <summary>Answers what an incident's alert asks, and shows the incident afterwards.</summary>
    public static FormAnswer Answer(PostedForm form, QuestionDesk desk, Site site, long id) =>
        QuestionDesk.Problem(form["question"], form["answer"], form.By) is { } problem
            ? FormAnswer.Refused(problem)
            : IncidentEndpoint.Answered(desk.Answer(id, form["question"], form["answer"] == "yes", form.By), site, id);
}
