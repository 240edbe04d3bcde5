using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunbookDsl.Hosting.Leadership;

namespace RunbookDsl.Hosting.Health;

/// <summary>Who of the hosts that share the journal evaluates.</summary>
internal sealed class LeadCheck(EvaluationLease lease) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lease.Problem is { } problem ? HealthCheckResult.Unhealthy($"It is not known who evaluates: {problem}") : HealthCheckResult.Healthy(lease.Words));
}
