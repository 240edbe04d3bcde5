using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Commands;

namespace RunbookDsl.Dashboard.Commands;

/// <summary>Takes the forms about commands, and shows afterwards the page they stand on.</summary>
internal static class CommandEndpoints
{
    const string Value = "value-";

    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes routes)
    {
        routes.Form("/commands/{id}/run", (HttpContext context, [FromServices] CommandDesk desk, string id) => routes.TakeAsync(context, (form, site) => Answer(desk.Request(Read(form, id)), form, site)));
        routes.Form("/commands/runs/{run:long}/approve", (HttpContext context, [FromServices] CommandDesk desk, long run) =>
            routes.TakeAsync(context, (form, site) => Answer(desk.Approve(run, form.By, SignedIn.Role(context.User)), form, site)));
        routes.Form("/commands/runs/{run:long}/stop", (HttpContext context, [FromServices] CommandDesk desk, long run) => routes.TakeAsync(context, (form, site) => Answer(desk.Stop(run, form.By), form, site)));
    }

    static CommandRequest Read(PostedForm form, string id)
    {
        var given = form.Fields.Keys.Where(key => key.StartsWith(Value, StringComparison.Ordinal)).ToDictionary(key => key[Value.Length..], key => form[key], StringComparer.Ordinal);
        return new CommandRequest(id, given, form.By, form["reason"], form["confirmed"] == "true") { Incident = Number(form["incident"]), Procedure = Number(form["procedure"]), Step = (int?)Number(form["step"]) };
    }

    static long? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static FormAnswer Answer(CommandAnswer answer, PostedForm form, Site site) => answer switch
    {
        { Problem: { } problem } => FormAnswer.Refused(problem),
        { Refusal: { } refusal } => FormAnswer.Refused(refusal, StatusCodes.Status409Conflict),
        { Run: { } run } => FormAnswer.Done(form.Back(run is { Incident: { } incident } ? site.Incident(incident) : site.Deployment(run.Procedure!.Value))),
        _ => FormAnswer.Refused("There is no such command, run, incident or step.", StatusCodes.Status404NotFound),
    };
}
