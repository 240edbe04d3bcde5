using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Health;

/// <summary>Whether the journal takes what it is given.</summary>
internal sealed class JournalCheck(JournalStore journal) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        journal.Problem is { } problem ? HealthCheckResult.Unhealthy(problem) : HealthCheckResult.Healthy("The journal can be written."));
}
