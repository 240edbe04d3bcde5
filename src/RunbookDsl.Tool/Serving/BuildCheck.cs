using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RunbookDsl.Tool.Serving;

/// <summary>Says on the pages and to whoever watches that a newer build was refused, since nobody reads the log then.</summary>
internal sealed class BuildCheck : IHealthCheck
{
    /// <summary>Why the last build was not taken; null when the newest one runs.</summary>
    public string? Refused { get; set; }

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        Refused is { } reason ? HealthCheckResult.Degraded($"A newer build is not taken: {reason}") : HealthCheckResult.Healthy("The newest build runs."));
}
