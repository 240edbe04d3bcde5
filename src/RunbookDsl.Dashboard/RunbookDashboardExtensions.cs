using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Board;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps everything that a host of runbooks answers.</summary>
public static class RunbookDashboardExtensions
{
    /// <summary>Maps the pages, the documents, the API, metric intake, health and metrics.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path that the pages are under; everything else keeps its customary address.</param>
    public static IEndpointRouteBuilder MapRunbooks(this IEndpointRouteBuilder endpoints, string prefix = "/")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IRunbookBoard)) == false)
        {
            throw new InvalidOperationException("MapRunbooks() needs the services of a host of runbooks: call builder.AddRunbooks(r => r.Add<YourRunbook>()) before builder.Build().");
        }

        var path = prefix.Trim('/');
        var root = path.Length == 0 ? "" : "/" + path;
        endpoints.ServiceProvider.GetService<AccessPaths>()?.Root = root;
        endpoints.MapRunbookEndpoints();
        PageEndpoints.Map(endpoints.MapGroup(root).ExcludeFromDescription().RequireRoles().LimitBodies(), root);
        return endpoints;
    }
}
