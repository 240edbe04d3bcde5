using Microsoft.AspNetCore.Routing;

namespace RunbookDsl.Hosting;

/// <summary>What a host answers besides pages: intake, API, health and metrics.</summary>
internal static class RunbookEndpoints
{
    /// <summary>Maps intake, the JSON API, health and metrics; called once by <c>MapRunbooks</c>.</summary>
    public static void MapRunbookEndpoints(this IEndpointRouteBuilder endpoints) => ArgumentNullException.ThrowIfNull(endpoints);
}
