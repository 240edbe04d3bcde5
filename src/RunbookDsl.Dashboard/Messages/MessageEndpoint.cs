using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using RunbookDsl.Dashboard.Incidents;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Dashboard.Messages;

/// <summary>The page of a message of an incident, and the form that sends it.</summary>
internal static class MessageEndpoint
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes routes)
    {
        routes.Pages.MapGet("/incidents/{id:long}/messages/{template}", (HttpContext context, [FromServices] MessageDesk desk, long id, string template) =>
            Find(desk, context.Request.Query, id, template) is null
                ? routes.NotFound(context, "There is no such message of such an incident. The page of the incident lists those that its runbook has.")
                : new PageResult<MessagePage>(routes.Root(context), new(StringComparer.Ordinal) { ["Id"] = id, ["Template"] = template }));
        routes.Form("/incidents/{id:long}/messages/{template}", (HttpContext context, [FromServices] MessageDesk desk, long id, string template) =>
            routes.TakeAsync(context, (form, site) => Send(form, desk, site, id, template)));
    }

    /// <summary>The message that an address shows; null when there is none.</summary>
    public static MessageDraft? Find(MessageDesk desk, IQueryCollection query, long id, string template) =>
        desk.Draft(id, template, Facts(name => query.TryGetValue(name, out var values) ? values.ToString() : null), Next(query));

    /// <summary>In how many minutes the readers hear again, as an address says; null when it says nothing that can be.</summary>
    public static int? Next(IQueryCollection query) => Next(query["next"]) is { } minutes and <= MessageRequest.LongestNext ? minutes : null;

    static FormAnswer Send(PostedForm form, MessageDesk desk, Site site, long id, string template)
    {
        var request = new MessageRequest(template, Facts(name => form.Fields.TryGetValue(name, out var values) ? values.ToString() : null), Next(form["next"]), form.By);
        return request.Problem is { } problem ? FormAnswer.Refused(problem) : IncidentEndpoint.Answered(desk.Send(id, request), site, id);
    }

    static Dictionary<MessageField, string> Facts(Func<string, string?> said)
    {
        var facts = new Dictionary<MessageField, string>();
        foreach (var field in Enum.GetValues<MessageField>().Where(MessageFacts.IsEntered))
        {
            if (said(field.ToString()) is { } fact)
            {
                facts[field] = fact;
            }
        }

        return facts;
    }

    // What is no number counts as too much, so that it is refused and not passed over.
    static int? Next(string? text) => string.IsNullOrWhiteSpace(text) ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : int.MaxValue;
}
