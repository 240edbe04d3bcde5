using System.Globalization;
using Microsoft.AspNetCore.Http;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Dashboard.Procedures;

/// <summary>Takes the forms about responses, deployments and rollbacks, and shows afterwards what they belong to.</summary>
internal static class ProcedureEndpoint
{
    /// <summary>Deals with a step.</summary>
    public static FormAnswer Act(PostedForm form, ProcedureDesk desk, Site site, long id, int step, StepAction action, AccessRole? role)
    {
        var request = new StepRequest(action, form.By, form[action == StepAction.Skip ? "reason" : "text"], role);
        return request.Problem is { } problem ? FormAnswer.Refused(problem) : Answer(desk.Act(id, step, request), form, site, id);
    }

    /// <summary>Begins a deployment or rollback.</summary>
    public static FormAnswer Begin(PostedForm form, ProcedureDesk desk, Site site)
    {
        // One choice of the form names the runbook, which of both it is, and which one.
        var way = form["way"].Split('/', 3);
        var kind = way.ElementAtOrDefault(1) == "rollback" ? ProcedureKind.Rollback : ProcedureKind.Deployment;
        var (runbook, plan, problem) = new ProcedureRequest(way[0], kind, way.ElementAtOrDefault(2), form["subject"], form.By).Read(desk.Runbooks);
        return problem is not null ? FormAnswer.Refused(problem) : FormAnswer.Done(site.Deployment(desk.Begin(runbook!, plan!, form["subject"], form.By).Id));
    }

    /// <summary>Stops a deployment or rollback.</summary>
    public static FormAnswer Stop(PostedForm form, ProcedureDesk desk, Site site, long id) =>
        Author.Problem(form.By, form["reason"]) is { } problem ? FormAnswer.Refused(problem) : Answer(desk.Stop(id, form.By, form["reason"]), form, site, id);

    /// <summary>Takes a deployment back, and shows the rollback.</summary>
    public static FormAnswer TakeBack(PostedForm form, ProcedureDesk desk, Site site, long id)
    {
        if (Author.Problem(form.By) is { } problem)
        {
            return FormAnswer.Refused(problem);
        }

        var answer = desk.TakeBack(id, form.By);
        return answer is { Refusal: null, Procedure: { } rollback } ? FormAnswer.Done(site.Deployment(rollback.Id)) : Answer(answer, form, site, id);
    }

    static FormAnswer Answer(ProcedureAnswer answer, PostedForm form, Site site, long id) => answer switch
    {
        { Procedure: null } => FormAnswer.Refused($"There is no procedure #{id.ToString(CultureInfo.InvariantCulture)}.", StatusCodes.Status404NotFound),
        { Refusal: { } refusal } => FormAnswer.Refused(refusal, StatusCodes.Status409Conflict),
        _ => FormAnswer.Done(form.Back(site.Deployment(id))),
    };
}
