using RunbookDsl;

namespace SupportAgent;

public sealed partial class SupportAgentRunbook
{
    static void DefineMaintenance()
    {
        var previous = Rollback("Previous version")
            .Step("Identify need for rollback")
            .Run(Command.Mutating("kubectl", "rollout", "undo", "deploy/support-agent").Timeout(5.Minutes()))
            .Step("Verify previous version is running")
            .Verify(m => m.ErrorRate < 5.Percent())
            .Monitor(30.Minutes()).Quiet(Alerts.HighErrorRate, Alerts.HighLatency)
            .Step("Investigate issue before re-deploying");

        Deployment("Standard")
            .Step("Review changes in staging")
            .Step("Run evaluation suite")
            .Step("Verify safety tests pass")
            .Canary(10.Percent())
            .Monitor(2.Hours()).Quiet(Alerts.HighErrorRate, Alerts.CircuitBreakerTrips, Alerts.HighLatency)
            .RollOut()
            .Monitor(2.Hours()).Quiet(Alerts.HighErrorRate, Alerts.CircuitBreakerTrips, Alerts.HighLatency)
            .Step("Mark deployment complete")
            .RollsBackWith(previous);

        Change(Risk.Low, "Logging levels", "Message wording");
        Change(Risk.Medium, "Guardrail thresholds", "Tool configurations", "Rate limits");
        Change(Risk.High, "Adding new tools", "Modifying guardrail logic", "Changing escalation rules").ReviewedBy(Lead);

        Load("Normal").When(m => m.Requests.Rate(5.Minutes()).Sum() <= 10.PerSecond()).Configuration("3 replicas");
        Load("High").When(m => m.Requests.Rate(5.Minutes()).Sum() > 10.PerSecond()).Configuration("6 replicas").Notes("Rate limit per customer");
        Load("Emergency").When(m => m.Requests.Rate(5.Minutes()).Sum() > 50.PerSecond()).Configuration("12 replicas").Notes("Degraded mode: people take over new conversations");
    }
}
