using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.ApiKeys;

namespace RunbookDsl.Dashboard.Access;

/// <summary>The page of the keys of programs and its forms, for admins.</summary>
internal static class KeyEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder pages, string prefix)
    {
        pages.MapGet("/keys", (HttpContext context) => new PageResult<KeysPage>(Root(context), [])).RequireRole(AccessRole.Admin);
        pages.MapPost("/keys", (HttpContext context, [FromServices] ApiKeyDesk desk) => NotDone.UnlessAsync(context, Root(context), form => Task.FromResult(Make(context, desk, form)))).RequireRole(AccessRole.Admin).DisableAntiforgery();
        pages.MapPost("/keys/{id:long}/revoke", (HttpContext context, [FromServices] ApiKeyDesk desk, long id) => NotDone.UnlessAsync(context, Root(context), form =>
        {
            // One that holds no more already is as it was wanted.
            desk.Revoke(id, form.By);
            return Task.FromResult<IResult>(TypedResults.LocalRedirect(Root(context) + "/keys"));
        })).RequireRole(AccessRole.Admin).DisableAntiforgery();

        IResult Make(HttpContext context, ApiKeyDesk desk, PostedForm form)
        {
            var days = form["days"].Length == 0 ? (int?)null : int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
            if (!AccessConventions.TryRole(form["role"], out var role))
            {
                return Refused(context, "There is no such role.", StatusCodes.Status400BadRequest);
            }

            return ApiKeyDesk.Problem(form["name"], days) is { } problem
                ? Refused(context, problem, StatusCodes.Status400BadRequest)
                : new PageResult<KeysPage>(Root(context), new(StringComparer.Ordinal) { ["Secret"] = desk.Create(form["name"], role, days, form.By).Secret });
        }

        IResult Refused(HttpContext context, string advice, int status) => NotDone.Page(Root(context), advice, status);

        string Root(HttpContext context) => context.Request.PathBase + prefix;
    }
}
