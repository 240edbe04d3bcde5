using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Audit;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>The audit as JSON, for admins.</summary>
internal static class AuditApi
{
    const int Usual = 100;
    const int Most = 1000;

    /// <summary>Maps <c>/audit</c>.</summary>
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        api.MapGet("/audit", Read).WithName("GetAudit").WithSummary("What people and programs did, newest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest).RequireRole(AccessRole.Admin);
        api.MapGet("/audit/check", ([FromServices] AuditDesk desk) => TypedResults.Ok(AuditStandingItem.Of(desk.Check())))
            .WithName("GetAuditCheck").WithSummary("Walks the whole audit and names the first entry that is not as it was written.").RequireRole(AccessRole.Admin);
    }

    static Results<Ok<AuditList>, ProblemHttpResult> Read(
        [FromServices] AuditDesk desk,
        [Description("Only entries with a smaller place: what next of the page before says.")] string? before = null,
        [Description("How many at most: 100 when not said, up to 1000.")] string? limit = null)
    {
        var first = before is null ? long.MaxValue : ItemNumber.Read(before) ?? 0;
        var most = limit is null ? Usual : ItemNumber.Read(limit) ?? 0;
        if (first < 1 || most is < 1 or > Most)
        {
            return Problem(StatusCodes.Status400BadRequest, "There is no such page.", $"'before' is the place of an entry, a whole number above 0, and 'limit' a whole number from 1 to {Most}.");
        }

        var entries = desk.Read(first, (int)most);
        return TypedResults.Ok(new AuditList([.. entries.Select(AuditEntryItem.Of)], entries.Count == most && entries[^1].Seq > 1 ? entries[^1].Seq : null));
    }
}
