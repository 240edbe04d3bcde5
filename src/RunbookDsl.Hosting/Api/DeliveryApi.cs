using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Deliveries;
using static RunbookDsl.Hosting.Api.ApiProblem;

namespace RunbookDsl.Hosting.Api;

/// <summary>Every attempt to tell somebody, as JSON.</summary>
internal static class DeliveryApi
{
    const int Usual = 100;
    const int Most = 1000;

    /// <summary>Maps <c>/deliveries</c>.</summary>
    public static void MapDeliveries(this IEndpointRouteBuilder api) =>
        api.MapGet("/deliveries", Read).WithName("GetDeliveries").WithSummary("Every attempt to tell somebody of something, newest first.").ProducesProblem(StatusCodes.Status400BadRequest);

    static Results<Ok<DeliveryList>, ProblemHttpResult> Read(
        [FromServices] DeliveryLog log,
        [Description("Only attempts for the incident with this number.")] string? incident = null,
        [Description("Only attempts that came to this: delivered, failed or throttled (it is tried again), or abandoned.")] string? outcome = null,
        [Description("Only attempts by this channel, such as webhook or mail.")] string? channel = null,
        [Description("Only attempts with a smaller number: what next of the page before says.")] string? before = null,
        [Description("How many at most: 100 when not said, up to 1000.")] string? limit = null)
    {
        if (outcome is not null && !DeliveryQuery.Outcomes.Contains(outcome, StringComparer.Ordinal))
        {
            return Problem(StatusCodes.Status400BadRequest, $"The parameter 'outcome' cannot be '{outcome}'.", $"Allowed is one of {string.Join(", ", DeliveryQuery.Outcomes)}.");
        }

        long? of = incident is null ? null : ItemNumber.Read(incident) ?? 0;
        long? first = before is null ? null : ItemNumber.Read(before) ?? 0;
        var most = limit is null ? Usual : ItemNumber.Read(limit) ?? 0;
        if (of is 0 || first is 0 || most is < 1 or > Most)
        {
            return Problem(StatusCodes.Status400BadRequest, "There is no such page.", $"'incident' and 'before' are whole numbers above 0, and 'limit' is one from 1 to {Most}.");
        }

        var page = log.Read(new DeliveryQuery { Incident = of, Outcome = outcome, Channel = channel, Before = first, Limit = (int)most });
        return TypedResults.Ok(new DeliveryList(page, page.Count == most ? page[^1].Id : null));
    }
}
