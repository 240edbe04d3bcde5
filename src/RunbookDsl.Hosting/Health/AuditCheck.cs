using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Health;

/// <summary>Whether everything happened that should have, as the auditor saw it last.</summary>
internal sealed class AuditCheck(Auditor auditor) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(auditor.Last switch
    {
        [] => HealthCheckResult.Healthy("Nothing is missing that should have happened."),
        // Degraded, not unhealthy: another host would find the same in the journal.
        [var only] => HealthCheckResult.Degraded($"{only.What} {only.Advice}"),
        [var oldest, ..] all => HealthCheckResult.Degraded($"{all.Count} things should have happened and did not; the oldest: {oldest.What} {oldest.Advice}"),
    });
}
