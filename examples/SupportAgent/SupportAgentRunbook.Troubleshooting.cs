using RunbookDsl;

namespace SupportAgent;

public sealed partial class SupportAgentRunbook
{
    static void DefineTroubleshooting()
    {
        Issue("Agent stuck in loop")
            .Symptom("High iteration count").Symptom(m => m.Turns.P95(5.Minutes()) > 30)
            .Symptom("Circuit breaker trips").Symptom(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 0)
            .Symptom("High token usage")
            .Diagnose("Check recent conversations with high turn count", Command.ReadOnly("agentctl", "conversations", "--min-turns", "20"))
            .Diagnose("Review specific conversation", Command.ReadOnly("agentctl", "conversation", "show", "--last"))
            .Resolve("Check if a tool returns ambiguous results", "Review prompt for clarity", "Verify circuit breakers are configured correctly");

        Issue("High guardrail trigger rate")
            .Symptom("Elevated guardrail triggers").Symptom(m => m.GuardrailTriggers.Rate(1.Hours()) > 20.PerHour())
            .Symptom("User complaints about blocked requests")
            .Diagnose("Check which guardrails are triggering", Command.ReadOnly("agentctl", "guardrails", "--by-type"))
            .Diagnose("Review sample blocked requests", Command.ReadOnly("agentctl", "guardrails", "samples", "--limit", "20"))
            .If("legitimate requests are blocked").Then("adjust guardrail thresholds")
            .If("it is an attack").Then("tighten guardrails", "investigate the source")
            .If("it is misconfigured").Then("fix and deploy");

        Issue("Tool timeouts")
            .Symptom("High latency").Symptom(m => m.Latency.P95(5.Minutes()) > 0.5 * RequestTimeout)
            .Symptom("Timeout errors in logs")
            .Symptom("Incomplete responses")
            .Diagnose("Check tool response times", Command.ReadOnly("agentctl", "tools", "latency", "--since", "1h"))
            .Diagnose("Check upstream service status", Command.ReadOnly("agentctl", "tools", "health").Timeout(30.Seconds()))
            .If("it is an upstream issue").Then("wait for resolution or enable fallback")
            .If("it is our issue").Then("check for inefficient queries")
            .Resolve("Adjust timeout settings if needed");

        Diagnostic("View recent errors", Command.ReadOnly("agentctl", "errors", "--since", "1h").Timeout(30.Seconds()));
        Diagnostic("Check agent metrics", Command.ReadOnly("agentctl", "metrics").Timeout(30.Seconds()));
        Diagnostic("Review conversation history", Command.ReadOnly("agentctl", "conversations", "--since", "1h").Timeout(30.Seconds()));
        Diagnostic("Check guardrail status", Command.ReadOnly("agentctl", "guardrails", "status").Timeout(30.Seconds()));
        Diagnostic("View circuit breaker state", Command.ReadOnly("agentctl", "breakers").Timeout(30.Seconds()));

        Log("Application logs").At("https://logs.example.com/support-agent").KeptFor(30.Days());
        Log("Conversation logs").At("https://logs.example.com/support-agent/conversations").KeptFor(90.Days());
        Log("Audit logs").At("https://logs.example.com/support-agent/audit").KeptFor(365.Days());
        Log("Metrics").At("https://metrics.example.com/d/support-agent").KeptFor(395.Days());
    }
}
