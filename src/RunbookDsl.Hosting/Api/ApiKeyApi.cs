using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.ApiKeys;
using RunbookDsl.Hosting.Configuration;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>The keys of programs as JSON, for admins.</summary>
internal static class ApiKeyApi
{
    /// <summary>Maps <c>/keys</c>, where anybody has to sign in at all: a key that whoever comes by has made would hold later.</summary>
    public static void MapApiKeys(this IEndpointRouteBuilder api)
    {
        if (api.ServiceProvider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Access.Mode == AccessMode.Off)
        {
            return;
        }

        api.MapGet("/keys", ([FromServices] ApiKeyDesk desk) => TypedResults.Ok<IReadOnlyList<ApiKeyItem>>([.. desk.All().Select(ApiKeyItem.Of)]))
            .WithName("GetKeys").WithSummary("The keys of programs, those made last first.").RequireRole(AccessRole.Admin);
        api.MapPost("/keys", Make).WithName("PostKey").WithSummary("Makes a key and gives it out this once. Needs name and role; days says how long it holds.")
            .TakesWish<ApiKeyWish>("The key could not be kept, so there is none.").RequireRole(AccessRole.Admin);
        api.MapDelete("/keys/{id}", Revoke).WithName("DeleteKey").WithSummary("Lets a key hold no more, from the next request on.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable).WithMetadata(new NotKept("It could not be kept, so the key still holds.")).RequireRole(AccessRole.Admin);
    }

    static Results<Created<ApiKeyMadeItem>, ProblemHttpResult> Make(HttpContext context, JsonBody<ApiKeyWish> body, [FromServices] ApiKeyDesk desk)
    {
        if (body.Value is not { } wish)
        {
            return body.Problem!;
        }

        var hasRole = AccessConventions.TryRole(wish.Role, out var role);
        var problem = ApiKeyDesk.Problem(wish.Name, wish.Days) ?? (hasRole ? null : "'role' is viewer, responder, approver or admin.");
        if (problem is not null)
        {
            return Problem(StatusCodes.Status400BadRequest, "The key cannot be made so.", problem);
        }

        var (key, secret) = desk.Create(wish.Name!, role, wish.Days, wish.By!);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/keys/{key.Id}"), new ApiKeyMadeItem(secret, ApiKeyItem.Of(key)));
    }

    static Results<NoContent, ProblemHttpResult> Revoke(HttpContext context, [Description("The key's number.")] string id, [FromServices] ApiKeyDesk desk)
    {
        return ItemNumber.Read(id) is { } number && desk.Revoke(number, SignedIn.Name(context.User)!)
            ? TypedResults.NoContent()
            : Problem(StatusCodes.Status404NotFound, $"There is no key '{id}' that holds.", "GET /api/keys lists those that were made.");
    }
}
