using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Incidents as JSON, and what people do with them.</summary>
internal static class IncidentApi
{
    const int MostIncidents = 500;

    /// <summary>Maps <c>/incidents</c>.</summary>
    public static void MapIncidents(this IEndpointRouteBuilder api)
    {
        api.MapGet("/incidents", Incidents).WithName("GetIncidents").WithSummary("Incidents, newest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/incidents/{id}", Find).WithName("GetIncident").WithSummary("All that is kept of an incident: its alerts, its timeline, who was and will be told.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/incidents", Open).WithName("PostIncident").WithSummary("Opens an incident that no alert saw: title, runbook, by, and a severity where it is known.").TakesWish<IncidentWish>("The incident could not be kept.");
        foreach (var action in Enum.GetValues<IncidentAction>())
        {
            var word = action.ToString().ToLowerInvariant();
            api.MapPost($"/incidents/{{id}}/{word}", ([Description("The incident's number.")] string id, JsonBody<IncidentWish> body, [FromServices] IncidentDesk desk) => Act(desk, action, id, body))
                .WithName($"PostIncident{action}").WithSummary(Summary(action)).TakesWish<IncidentWish>(NotKept.Nothing)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .ProducesProblem(StatusCodes.Status409Conflict);
        }
    }

    static string Summary(IncidentAction action) => action switch
    {
        IncidentAction.Acknowledge => "Takes an incident: nobody else is called for it. Needs by.",
        IncidentAction.Mitigate => "Says that users no longer suffer. Needs by.",
        IncidentAction.Resolve => "Ends an incident, whether or not its alerts still fire, and tells everyone who was told of it. Needs by.",
        IncidentAction.Close => "Puts an incident away that is over. Needs by.",
        IncidentAction.Severity => "Raises or lowers the severity. Needs by, severity and text, the reason.",
        _ => "Adds a note to the timeline. Needs by and text.",
    };

    static Results<Ok<IncidentList>, ProblemHttpResult> Incidents(
        [FromServices] IncidentDesk desk,
        [Description("Only incidents of the runbook with this id.")] string? runbook = null,
        [Description("Only incidents in these states, separated by commas: open, acknowledged, mitigated, resolved, closed.")] string? state = null,
        [Description("Only incidents of this severity: sev1, sev2, sev3 or sev4.")] string? severity = null,
        [Description("Only incidents with this in their title.")] string? text = null,
        [Description("Only incidents that this person took, opened or was told of.")] string? person = null,
        [Description("Only incidents opened at this instant or later, such as 2026-11-23T00:00:00Z.")] string? since = null,
        [Description("Only incidents opened before this instant.")] string? until = null,
        [Description("Only incidents with a smaller number: what next of the page before says.")] string? before = null,
        [Description("How many at most: 50 when not said, up to 500.")] string? limit = null)
    {
        var states = new List<IncidentState>();
        foreach (var word in state?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (!char.IsLetter(word[0]) || !Enum.TryParse<IncidentState>(word, ignoreCase: true, out var known))
            {
                return Invalid("state", state!, "open, acknowledged, mitigated, resolved, closed, or several of them separated by commas");
            }

            states.Add(known);
        }

        if (severity is not null && IncidentRequest.Read(severity) is null)
        {
            return Invalid("severity", severity, "sev1, sev2, sev3 or sev4");
        }

        foreach (var (name, value) in new[] { ("since", since), ("until", until) })
        {
            if (value is not null && Instant(value) is null)
            {
                return Invalid(name, value, "an instant with its offset, such as 2026-11-23T00:00:00Z");
            }
        }

        if (Number(before, long.MaxValue) is not { } first)
        {
            return Invalid("before", before!, "the number of an incident, a whole number above 0");
        }

        if (Number(limit, MostIncidents) is not { } most)
        {
            return Invalid("limit", limit!, $"a whole number from 1 to {MostIncidents}");
        }

        var page = desk.Read(new IncidentQuery { Runbook = runbook, States = states, Severity = IncidentRequest.Read(severity), Text = text, Person = person, Since = Instant(since), Until = Instant(until), Before = first == 0 ? null : first, Limit = most == 0 ? 50 : (int)most });
        return TypedResults.Ok(new IncidentList([.. page.Incidents.Select(IncidentItem.Of)], page.Next));
    }

    static Results<Ok<IncidentDetailItem>, ProblemHttpResult> Find([FromServices] IncidentDesk desk, [Description("The incident's number.")] string id) =>
        ItemNumber.Read(id) is { } number && desk.Find(number) is { } details ? TypedResults.Ok(IncidentDetailItem.Of(details)) : Unknown(id);

    static Results<Created<IncidentItem>, ProblemHttpResult> Open(JsonBody<IncidentWish> body, [FromServices] IncidentDesk desk, [FromServices] RunbooksBuilder runbooks)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var hosted = runbooks.Runbooks.Select(runbook => runbook.Definition).ToList();
        var problem = hosted.Find(runbook => runbook.Id == wish.Runbook) is null ? $"'runbook' is the id of a hosted runbook: {string.Join(", ", hosted.Select(runbook => runbook.Id))}."
            : string.IsNullOrWhiteSpace(wish.Title) || wish.Title.Length > Author.LongestText ? $"'title' says what it is about, in at most {Author.LongestText} characters."
            : wish.Severity is not null && IncidentRequest.Read(wish.Severity) is null ? "'severity' is sev1, sev2, sev3 or sev4, or left out."
            : Author.Problem(wish.By);
        if (problem is not null)
        {
            return Problem(StatusCodes.Status400BadRequest, "The incident cannot be opened so.", problem);
        }

        var opened = desk.Open(hosted.First(runbook => runbook.Id == wish.Runbook), wish.Title!.Trim(), IncidentRequest.Read(wish.Severity), wish.By!.Trim());
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/incidents/{opened.Id}"), IncidentItem.Of(opened));
    }

    static Results<Ok<IncidentItem>, ProblemHttpResult> Act(IncidentDesk desk, IncidentAction action, string id, JsonBody<IncidentWish> body)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var request = new IncidentRequest(action, wish.By, wish.Text, wish.Severity);
        if (request.Problem is { } problem)
        {
            return Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        }

        return Answered(id, ItemNumber.Read(id) is { } number ? request.Do(desk, number) : IncidentAnswer.Unknown, "Nothing was done.");
    }

    /// <summary>What became of a wish that somebody has of an incident.</summary>
    /// <param name="id">The incident's number, as the path has it.</param>
    /// <param name="answer">What became of it.</param>
    /// <param name="nothing">What did not happen where it was refused.</param>
    public static Results<Ok<IncidentItem>, ProblemHttpResult> Answered(string id, IncidentAnswer answer, string nothing) => answer switch
    {
        { Incident: null } => Unknown(id),
        { Refusal: { } refusal } => Problem(StatusCodes.Status409Conflict, nothing, refusal),
        { Incident: var incident } => TypedResults.Ok(IncidentItem.Of(incident)),
    };

    static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;

    // Zero where nothing is said, null where it is no number that is allowed.
    static long? Number(string? text, long most) => text is null ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : null;

    /// <summary>There is no such incident.</summary>
    public static ProblemHttpResult Unknown(string id) => Problem(StatusCodes.Status404NotFound, $"There is no incident '{id}'.", "GET /api/incidents lists those that are.");

    static ProblemHttpResult Invalid(string parameter, string value, string allowed) =>
        Problem(StatusCodes.Status400BadRequest, $"The parameter '{parameter}' cannot be '{value}'.", $"Allowed is {allowed}.");
}
