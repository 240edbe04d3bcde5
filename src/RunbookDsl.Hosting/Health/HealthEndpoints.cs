using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RunbookDsl.Hosting.Health;

/// <summary>Tells an orchestrator whether the host lives and whether it does its work.</summary>
internal static class HealthEndpoints
{
    /// <summary>The tag of the checks that <c>/readyz</c> asks.</summary>
    public const string Ready = "runbook-ready";

    /// <summary>The checks without which nobody would be paged.</summary>
    public static readonly IReadOnlyList<string> Vital = ["journal", "ticks", "deliveries"];

    /// <summary>Adds the checks.</summary>
    public static void AddRunbookHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<JournalCheck>("journal", tags: [Ready])
        .AddCheck<LeadCheck>("leads", tags: [Ready])
        .AddCheck<TickCheck>("ticks", tags: [Ready])
        .AddCheck<DeliveryCheck>("deliveries", tags: [Ready])
        .AddCheck<AuditCheck>("audit", tags: [Ready]);

    /// <summary>Maps <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapRunbookHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new HealthAnswer(
        report.Status.ToString().ToLowerInvariant(),
        report.Entries.ToDictionary(entry => entry.Key, entry => new HealthAnswerEntry(entry.Value.Status.ToString().ToLowerInvariant(), entry.Value.Description), StringComparer.Ordinal)));
}
