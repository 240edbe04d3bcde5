using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Health;

/// <summary>Whether notifications arrive.</summary>
internal sealed class DeliveryCheck(JournalStore journal, TimeProvider clock) : IHealthCheck
{
    static readonly TimeSpan Overdue = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var overdue = journal.Read(connection => AuditReader.Due(connection, clock.GetUtcNow() - Overdue, 1));
            return Task.FromResult(overdue is [var oldest]
                // Degraded, not unhealthy: taking the host out of service would not make the receiver answer.
                ? HealthCheckResult.Degraded(oldest.Words)
                : HealthCheckResult.Healthy("No notification is overdue."));
        }
        catch (JournalUnavailableException failure)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(failure.Message));
        }
    }
}
