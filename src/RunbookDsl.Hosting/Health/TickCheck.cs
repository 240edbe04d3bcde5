using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Health;

/// <summary>Whether every runbook is evaluated when it is due.</summary>
internal sealed class TickCheck(EvaluationLoop loop, EvaluationLease lease, TimeProvider clock) : IHealthCheck
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!lease.Leads)
        {
            return Task.FromResult(HealthCheckResult.Healthy("Another host evaluates."));
        }

        var now = clock.GetUtcNow();
        var problems = loop.Runners.Select(runner => Problem(runner, now)).Append(loop.Problem).OfType<string>().ToList();
        return Task.FromResult(problems.Count > 0 ? HealthCheckResult.Unhealthy(string.Join(" ", problems)) : HealthCheckResult.Healthy("Every runbook is evaluated on time."));
    }

    static string? Problem(RunbookRunner runner, DateTimeOffset now) => runner.NextDue switch
    {
        null => $"Runbook '{runner.Definition.Id}' has not been evaluated yet.",
        { } due when now > due + Grace => $"Runbook '{runner.Definition.Id}' is {(now - due).TotalSeconds:0} s late: its last tick is {runner.Engine.LastTick:O}.",
        { } due when runner.Engine.LastTick is { } tick && tick > now + Grace => $"Runbook '{runner.Definition.Id}' waits for the clock, which stands {(tick - now).TotalSeconds:0} s before its last tick: the clock was set back.",
        _ => null,
    };
}
