using RunbookDsl;

namespace TemplateAsWritten;

public sealed partial class AgentRunbook
{
    static void DefineTroubleshooting()
    {
        Issue("Agent stuck in loop")
            .Symptom("High iteration count").Symptom(m => m.IterationCount.P95(5.Minutes()) > 30)
            .Symptom("Circuit breaker trips").Symptom(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 0)
            .Symptom("High token usage").Symptom(m => m.TokenUsage.Rate(1.Hours()) > 1_000_000.PerHour())
            .Diagnose("Check recent conversations with high turn count", Command.ReadOnly("[query for high-turn conversations]"))
            .Diagnose("Review specific conversation", Command.ReadOnly("[query for conversation details]"))
            .Resolve("Check if tool is returning ambiguous results", "Review prompt for clarity", "Verify circuit breakers are configured correctly");

        Issue("High guardrail trigger rate")
            .Symptom("Elevated guardrail_triggers metric").Symptom(m => m.GuardrailTriggers.Rate(1.Hours()) > 20.PerHour())
            .Symptom("User complaints about blocked requests")
            .Diagnose("Check which guardrails are triggering", Command.ReadOnly("[query for guardrail triggers by type]"))
            .Diagnose("Review sample blocked requests", Command.ReadOnly("[query for recent blocks]"))
            .If("legitimate requests blocked").Then("adjust guardrail thresholds")
            .If("attack").Then("tighten guardrails, investigate source")
            .If("misconfiguration").Then("fix and deploy");

        Issue("Tool timeouts")
            .Symptom("High latency").Symptom(m => m.Latency.P95(5.Minutes()) > 10.Seconds())
            .Symptom("Timeout errors in logs")
            .Symptom("Incomplete responses")
            .Diagnose("Check tool response times", Command.ReadOnly("[query for tool latency]"))
            .Diagnose("Check upstream service status", Command.ReadOnly("[health check commands]"))
            .If("upstream issue").Then("wait for resolution or enable fallback")
            .If("our issue").Then("check for inefficient queries")
            .Resolve("Adjust timeout settings if needed");

        Diagnostic("View recent errors", Command.ReadOnly("[command]"));
        Diagnostic("Check agent metrics", Command.ReadOnly("[command]"));
        Diagnostic("Review conversation history", Command.ReadOnly("[command]"));
        Diagnostic("Check guardrail status", Command.ReadOnly("[command]"));
        Diagnostic("View circuit breaker state", Command.ReadOnly("[command]"));

        Log("Application logs");
        Log("Conversation logs");
        Log("Audit logs");
        Log("Metrics");
    }
}
