using RunbookDsl;

namespace TemplateAsWritten;

public sealed partial class AgentRunbook
{
    static void DefineAlerts()
    {
        // Trigger: Error rate > 10% for 5 minutes
        Alert("High Error Rate").When(m => m.ErrorRate > 10.Percent()).For(5.Minutes())
            .Severity(Critical)
            .Check("Check if specific tool is failing", "Check if LLM API is degraded", "Check recent deployments")
            .Consider("Consider enabling degraded mode")
            .EscalateTo(TeamOrPerson).After(15.Minutes())
            .ResolvedWhen(m => m.ErrorRate < 5.Percent());

        // Trigger: >5 circuit breaker trips in 1 hour
        Alert("Circuit Breaker Trips").When(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 5)
            .Severity(Warning)
            .Check("Identify which breaker is tripping", "Check for attack patterns (prompt injection)", "Review recent traffic patterns", "Check for upstream issues")
            .EscalateTo(TeamOrPerson).After(1.Hours())
            .ResolvedWhen(m => m.CircuitBreakerTrips.Increase(30.Minutes()) == 0);

        // Trigger: Guardrail triggers 3x above normal rate
        Alert("Guardrail Spike").When(m => m.GuardrailTriggers.Rate(1.Hours()) > 3 * m.GuardrailTriggers.Rate(1.Hours()).Normal)
            .Severity(Warning)
            .Check("Identify which guardrail is triggering", "Review sample blocked requests", "Check for attack patterns", "Verify guardrail is not mis-configured")
            .EscalateTo(TeamOrPerson).After(30.Minutes())
            .ResolvedWhen(m => m.GuardrailTriggers.Rate(1.Hours()) <= m.GuardrailTriggers.Rate(1.Hours()).Normal);

        // Trigger: P95 latency > 10 seconds
        Alert("High Latency").When(m => m.Latency.P95(5.Minutes()) > 10.Seconds())
            .Severity(Warning)
            .Check("Check LLM API latency", "Check tool response times", "Check for complex queries")
            .Consider("Consider rate limiting")
            .EscalateTo(TeamOrPerson).If("impacting users")
            .ResolvedWhen(m => m.Latency.P95(5.Minutes()) < 5.Seconds());

        // Trigger: Hourly cost > 2x normal
        Alert("Cost Anomaly").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Normal)
            .Severity(Warning)
            .Check("Identify high-cost conversations", "Check for loop patterns", "Verify circuit breakers are working")
            .Consider("Consider temporary rate limiting")
            .EscalateTo(TeamOrPerson).If("cost continues")
            .ResolvedWhen(m => m.Cost.Increase(1.Hours()) <= m.Cost.Increase(1.Hours()).Normal);
    }
}
