using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Api;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Health;
using RunbookDsl.Hosting.Hooks;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting;

/// <summary>What a host answers besides pages: intake, API, health and metrics.</summary>
internal static class RunbookEndpoints
{
    /// <summary>Maps intake, the JSON API with its OpenAPI document, health and metrics; called once by <c>MapRunbooks</c>.</summary>
    public static void MapRunbookEndpoints(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        // The first look at the configuration names everything that is wrong with it.
        _ = endpoints.ServiceProvider.GetRequiredService<IOptions<RunbooksOptions>>().Value;
        endpoints.MapIntake();
        endpoints.MapRunbookApi();
        endpoints.MapHooks();
        endpoints.MapOpenApi().RequireRole(AccessRole.Viewer);
        endpoints.MapRunbookHealth();
        endpoints.MapPrometheusScrapingEndpoint("/metrics").RequireRole(AccessRole.Viewer);
    }
}
