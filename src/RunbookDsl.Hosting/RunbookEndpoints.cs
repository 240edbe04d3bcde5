using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Api;
using RunbookDsl.Hosting.Health;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting;

/// <summary>What a host answers besides pages: intake, API, health and metrics.</summary>
internal static class RunbookEndpoints
{
    /// <summary>Maps intake, the JSON API with its OpenAPI document, health and metrics; called once by <c>MapRunbooks</c>.</summary>
    public static void MapRunbookEndpoints(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapIntake();
        endpoints.MapRunbookApi();
        endpoints.MapOpenApi();
        endpoints.MapRunbookHealth();
        endpoints.MapPrometheusScrapingEndpoint("/metrics");
    }
}
