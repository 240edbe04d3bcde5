using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Settings;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>The settings of runbooks as JSON. Changing them is off unless the operator allows it.</summary>
internal static class SettingApi
{
    const int LongestName = 200;
    const int LongestReason = 2000;

    /// <summary>Maps <c>/runbooks/{id}/settings</c>.</summary>
    public static void MapSettings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/runbooks/{id}/settings", Settings).WithName("GetSettings").WithSummary("The settings of a runbook with the values in force and where they come from.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/runbooks/{id}/settings/{name}", ChangeAsync).RequireRole(AccessRole.Admin).WithName("PutSetting").WithSummary("Gives a setting another value until configuration says something new; needs Runbooks:Settings:AllowChanges.")
            .TakesWish<SettingWish>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    static Results<Ok<IReadOnlyList<SettingItem>>, ProblemHttpResult> Settings([Description("The id of a hosted runbook.")] string id, [FromServices] IRunbookBoard board, [FromServices] SettingKeeper keeper) =>
        NoRunbook(id, board) is { } problem ? problem : TypedResults.Ok<IReadOnlyList<SettingItem>>([.. keeper.Of(id).Select(SettingItem.Of)]);

    static async Task<Results<Ok<SettingItem>, ProblemHttpResult>> ChangeAsync(
        [Description("The id of a hosted runbook.")] string id,
        [Description("The setting.")] string name,
        JsonBody<SettingWish> body,
        [FromServices] IRunbookBoard board,
        [FromServices] SettingKeeper keeper,
        CancellationToken cancellationToken)
    {
        if (!keeper.AllowChanges)
        {
            return Problem(StatusCodes.Status403Forbidden, "Changing settings is off.", "Whoever runs this host with accounts, or behind a proxy that has a sign-in, can set Runbooks:Settings:AllowChanges to true.");
        }

        if (NoRunbook(id, board) is { } unknown)
        {
            return unknown;
        }

        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var states = keeper.Of(id);
        var place = states.ToList().FindIndex(state => string.Equals(state.Setting.Name, name, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
        {
            return Problem(StatusCodes.Status404NotFound, $"There is no setting '{name}'.", $"Known here are {string.Join(", ", states.Select(state => state.Setting.Name))}.");
        }

        var setting = states[place].Setting;
        if (!setting.IsChangeableAtRunTime)
        {
            return Problem(StatusCodes.Status409Conflict, $"The setting '{setting.Name}' does not change at run time.", $"Set Runbooks:Settings:{id}:{setting.Name} in the configuration and restart the host.");
        }

        if (string.IsNullOrWhiteSpace(wish.By) || wish.By.Length > LongestName || string.IsNullOrWhiteSpace(wish.Reason) || wish.Reason.Length > LongestReason)
        {
            return Problem(StatusCodes.Status400BadRequest, "Say who changes the setting, and why.", $"'by' is a name of at most {LongestName} characters, 'reason' a text of at most {LongestReason}.");
        }

        var text = wish.Value.ValueKind == JsonValueKind.String ? wish.Value.GetString()! : wish.Value.ValueKind == JsonValueKind.Undefined ? "" : wish.Value.GetRawText();
        if (SettingText.Parse(text, setting) is not { } value || !SettingText.IsAllowed(value, setting))
        {
            return Problem(StatusCodes.Status400BadRequest, $"The setting '{setting.Name}' cannot be '{(text.Length <= 100 ? text : text[..100])}'.", $"Allowed is {SettingText.Allowed(setting)}.");
        }

        if (keeper.Objections(id, place, value).ToList() is { Count: > 0 } objections)
        {
            return Problem(StatusCodes.Status409Conflict, $"The runbook cannot work with '{setting.Name}' at {SettingText.Format(value, setting)}.", string.Join(" ", objections));
        }

        var failure = await keeper.ChangeAsync(new SettingRequest(id, place, value, wish.By.Trim(), wish.Reason.Trim())).WaitAsync(cancellationToken);
        return failure is null
            ? TypedResults.Ok(SettingItem.Of(keeper.Of(id)[place]))
            : Problem(StatusCodes.Status503ServiceUnavailable, $"The setting '{setting.Name}' could not be changed for good.", failure);
    }

    static ProblemHttpResult? NoRunbook(string id, IRunbookBoard board) => board.Runbooks.Any(runbook => runbook.Definition.Id == id)
        ? null
        : Problem(StatusCodes.Status404NotFound, $"There is no runbook '{id}'.", $"Hosted here are {string.Join(", ", board.Runbooks.Select(runbook => runbook.Definition.Id))}.");
}
