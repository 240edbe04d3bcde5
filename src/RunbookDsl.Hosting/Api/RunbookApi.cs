using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>The JSON API. Parameters are read as text, so that a wrong one is answered with what is allowed and not with the framework's own page.</summary>
internal static class RunbookApi
{
    const int MostTransitions = 500;
    const int Transitions = 50;

    /// <summary>Maps <c>/api/runbooks</c>, <c>/api/runbooks/{id}/ranges</c>, <c>/api/alerts</c> and <c>/api/transitions</c>.</summary>
    public static void MapRunbookApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api").WithTags("Runbooks").AddEndpointFilter<UnexpectedFailure>().WithSecurityHeaders().RequireRoles().LimitBodies();
        api.MapGet("/runbooks", RunbooksAsync).WithName("GetRunbooks").WithSummary("The hosted runbooks with their alerts.");
        api.MapGet("/runbooks/{id}/ranges", RangesAsync).WithName("GetRanges").WithSummary("Where the declared ranges of a runbook stand as of the last tick, worst first, which expectations hold, and the level of load.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/alerts", AlertsAsync).WithName("GetAlerts").WithSummary("Every alert for every label set, as of the last tick.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/transitions", TransitionsAsync).WithName("GetTransitions").WithSummary("Recorded changes of alerts' states, newest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapSettings();
        api.MapChecks();
        api.MapIncidents();
        api.MapExports();
        api.MapMessages();
        api.MapOnCall();
        api.MapProcedures();
        api.MapCommands();
        api.MapSilences();
        api.MapMaintenance();
        api.MapWatch();
        api.MapReceivers();
        api.MapApiKeys();
        api.MapAudit();
        api.MapDeliveries();
    }

    static Ok<IReadOnlyList<RunbookItem>> RunbooksAsync([FromServices] IRunbookBoard board) =>
        TypedResults.Ok<IReadOnlyList<RunbookItem>>([.. board.Runbooks.Select(runbook => RunbookItem.Of(runbook.Definition, board.LastTick(runbook.Definition.Id), board.Now))]);

    static Results<Ok<RangeList>, ProblemHttpResult> RangesAsync([FromServices] IRunbookBoard board, [Description("The runbook's id.")] string id)
    {
        if (board.Runbooks.FirstOrDefault(hosted => hosted.Definition.Id == id) is not { } runbook)
        {
            return TypedResults.Problem(title: $"No runbook '{id}' is hosted here.", detail: $"Hosted are {Hosted(board)}.", statusCode: StatusCodes.Status404NotFound);
        }

        return TypedResults.Ok(RangeList.Of(board, runbook.Definition));
    }

    static Results<Ok<AlertList>, ProblemHttpResult> AlertsAsync(
        [FromServices] IRunbookBoard board,
        [Description("Only alerts of the runbook with this id.")] string? runbook = null,
        [Description("Only alerts in this state: inactive, pending, firing or resolving.")] string? state = null)
    {
        if (Unknown(board, runbook) is { } problem)
        {
            return problem;
        }

        if (state is not null && !(char.IsLetter(state.FirstOrDefault()) && Enum.TryParse<AlertState>(state, ignoreCase: true, out _)))
        {
            return Invalid("state", state, "inactive, pending, firing or resolving");
        }

        var alerts = board.Alerts()
            .Where(alert => runbook is null || alert.Runbook.Id == runbook)
            .Where(alert => state is null || alert.State.ToString().Equals(state, StringComparison.OrdinalIgnoreCase));
        var held = board.Held();
        return TypedResults.Ok(new AlertList(board.Now, [.. alerts.Select(status => AlertItem.Of(status, status.State is AlertState.Firing or AlertState.Resolving
            ? held.FirstOrDefault(one => one.Runbook == status.Runbook.Id && one.Alert == status.Alert.Id && one.Labels.Equals(status.Labels))
            : null))]));
    }

    static async Task<Results<Ok<TransitionList>, ProblemHttpResult>> TransitionsAsync(
        [FromServices] IRunbookBoard board,
        [Description("Only transitions of the runbook with this id.")] string? runbook = null,
        [Description("Only transitions of the alert with this id.")] string? alert = null,
        [Description("Only transitions before the one with this id: what next of the page before says.")] string? before = null,
        [Description("How many at most: 50 when not said, up to 500.")] string? limit = null,
        CancellationToken cancellationToken = default)
    {
        if (Unknown(board, runbook) is { } problem)
        {
            return problem;
        }

        if (!TryNumber(before, long.MaxValue, out var first))
        {
            return Invalid("before", before!, "the id of a transition, a whole number above 0");
        }

        if (!TryNumber(limit, MostTransitions, out var most))
        {
            return Invalid("limit", limit!, $"a whole number from 1 to {MostTransitions}");
        }

        var query = new TransitionQuery { RunbookId = runbook, AlertId = alert, Before = first, Limit = (int)(most ?? Transitions) };
        var page = await board.TransitionsAsync(query, cancellationToken);
        return TypedResults.Ok(new TransitionList([.. page.Transitions.Select(TransitionItem.Of)], page.Next));
    }

    static ProblemHttpResult? Unknown(IRunbookBoard board, string? runbook) =>
        runbook is null || board.Runbooks.Any(hosted => hosted.Definition.Id == runbook)
            ? null
            : Invalid("runbook", runbook, $"the id of a hosted runbook: {Hosted(board)}");

    static string Hosted(IRunbookBoard board) => string.Join(", ", board.Runbooks.Select(hosted => hosted.Definition.Id));

    static bool TryNumber(string? text, long most, out long? number)
    {
        number = null;
        if (text is null)
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) || parsed < 1 || parsed > most)
        {
            return false;
        }

        number = parsed;
        return true;
    }

    static ProblemHttpResult Invalid(string parameter, string value, string allowed) => TypedResults.Problem(
        title: $"The parameter '{parameter}' cannot be '{value}'.",
        detail: $"Allowed is {allowed}.",
        statusCode: StatusCodes.Status400BadRequest);
}
