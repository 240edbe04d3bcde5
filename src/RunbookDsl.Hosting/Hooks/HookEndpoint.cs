using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Api;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Hooks;

/// <summary>Where other systems send signed requests. Whatever does not prove itself hears the same, so that nobody learns which names there are.</summary>
internal static class HookEndpoint
{
    /// <summary>The most bytes of a request.</summary>
    public const int LongestBody = 64 * 1024;

    const int LongestId = 200;

    /// <summary>Maps <c>/hooks/{name}</c>.</summary>
    public static void MapHooks(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/hooks/{name}", TakeAsync)
        .WithTags("Hooks").WithName("PostHook").WithSummary("Takes a signed request of another system that opens, takes, ends or notes something about an incident.")
        .TakesWish<HookWish>(NotKept.Nothing).Produces<HookAnswer>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status429TooManyRequests)
        .AllowAnonymous().AddEndpointFilter<RouteHandlerBuilder, UnexpectedFailure>().WithSecurityHeaders();

    static async Task<Results<Ok<HookAnswer>, ProblemHttpResult>> TakeAsync(
        HttpContext context,
        [Description("The name of the system, as Runbooks:Hooks has it.")] string name,
        [FromServices] IOptions<RunbooksOptions> options,
        [FromServices] RunbooksBuilder runbooks,
        [FromServices] RequestLimits limits,
        [FromServices] HookDesk desk,
        [FromServices] TimeProvider clock)
    {
        if (!limits.TryHook(context))
        {
            context.Response.Headers.RetryAfter = "60";
            return Problem(StatusCodes.Status429TooManyRequests, "Too many requests.", $"From one address {RequestLimits.MostHooks} a minute are looked at. Try again in a minute.");
        }

        if (await BodyAsync(context.Request) is not { } body)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, "The body is too large.", $"It may have {LongestBody} bytes.");
        }

        var headers = context.Request.Headers;
        var (id, timestamp) = (headers[StandardSignature.IdHeader].ToString(), headers[StandardSignature.TimestampHeader].ToString());
        if (!options.Value.Hooks.TryGetValue(name, out var hook) || !IsProven(hook, id, timestamp, body, headers[StandardSignature.SignatureHeader].ToString(), clock.GetUtcNow()))
        {
            return Problem(
                StatusCodes.Status401Unauthorized,
                "The request does not prove itself.",
                $"Sign it with a secret of Runbooks:Hooks:{{name}}:Secrets: {StandardSignature.IdHeader}, {StandardSignature.TimestampHeader} (seconds since 1970, by a clock that is right) and {StandardSignature.SignatureHeader}, as Standard Webhooks says.");
        }

        if (Read(body) is not { } wish)
        {
            return Problem(StatusCodes.Status400BadRequest, "The body cannot be read.", "Send a JSON object; /openapi/v1.json says which.");
        }

        var (request, problem) = HookRequest.Read(wish, hook.Runbook, runbooks);
        return request is null ? Problem(StatusCodes.Status400BadRequest, "Something is missing.", problem!) : Do(desk, name, id, request);
    }

    static Results<Ok<HookAnswer>, ProblemHttpResult> Do(HookDesk desk, string name, string id, HookRequest request) => desk.Do(name, id, request) is { } answer
        ? TypedResults.Ok(answer)
        : Problem(StatusCodes.Status404NotFound, "There is no such incident.", "'key' is known only for incidents that this hook opened; 'incident' is a number that GET /api/incidents lists.");

    static bool IsProven(HookOptions hook, string id, string timestamp, byte[] body, string signatures, DateTimeOffset now) =>
        id.Length is > 0 and <= LongestId
        && StandardSignature.IsOf(hook.Secrets, id, timestamp, body, signatures)
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs((decimal)seconds - now.ToUnixTimeSeconds()) <= (decimal)hook.Tolerance.TotalSeconds;

    static HookWish? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<HookWish>(body, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // No more is read than may be sent, whatever the length that is claimed.
    static async Task<byte[]?> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        var buffer = new byte[LongestBody + 1];
        var read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return read > LongestBody ? null : buffer[..read];
    }
}
