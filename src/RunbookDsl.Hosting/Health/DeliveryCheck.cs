using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Health;

/// <summary>Whether notifications arrive.</summary>
internal sealed class DeliveryCheck(OutboxStore outbox, TimeProvider clock) : IHealthCheck
{
    static readonly TimeSpan Overdue = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var result = outbox.OldestOverdue() is { } oldest && now - oldest > Overdue
            // Degraded, not unhealthy: taking the host out of service would not make the receiver answer.
            ? HealthCheckResult.Degraded($"The oldest undelivered notification has been due since {oldest:O}; the log says what its channel answered.")
            : HealthCheckResult.Healthy("No notification is overdue.");
        return Task.FromResult(result);
    }
}
