using RunbookDsl;

namespace SupportAgent;

public sealed partial class SupportAgentRunbook
{
    static void DefineAlerts()
    {
        Alert("High Error Rate").When(m => m.ErrorRate > 0.10).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("More than one conversation in ten ends in an error.")
            .Check("Is a specific tool failing?", "Is the LLM API degraded?", "What was deployed recently?")
            .Consider("Enable degraded mode")
            .Page(OnCall).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.ErrorRate < 0.05);

        Alert("Circuit Breaker Trips").ForEach(m => m.Tool)
            .When(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 5)
            .Severity(Warning).Opens(Sev3)
            .Summary("A tool fails so often that the agent keeps cutting it off.")
            .Check("Which breaker is tripping?", "Are there attack patterns (prompt injection)?", "What did recent traffic look like?", "Are there upstream issues?")
            .Page(OnCall).EscalateTo(Lead).After(1.Hours())
            .ResolvedWhen(m => m.CircuitBreakerTrips.Increase(1.Hours()) == 0);

        Alert("Guardrail Spike").When(m => m.GuardrailTriggers.Rate(1.Hours()) > 3 * m.GuardrailTriggers.Rate(1.Hours()).Usual(over: 7.Days()))
            .Severity(Warning).Opens(Sev3)
            .Summary("Guardrails block three times as many messages as they usually do.")
            .Check("Which guardrail is triggering?", "What do blocked requests look like?", "Are there attack patterns?", "Is the guardrail configured correctly?")
            .Page(OnCall).EscalateTo(Lead).After(30.Minutes())
            .ResolvedWhen(m => m.GuardrailTriggers.Rate(1.Hours()) < 1.5 * m.GuardrailTriggers.Rate(1.Hours()).Usual(over: 7.Days()));

        // The template calls this a warning, but 10 s is where its own ranges begin to be critical.
        Alert("High Latency").When(m => m.Latency.P95(5.Minutes()) > 10.Seconds())
            .Severity(Critical).Opens(Sev2)
            .Summary("Customers wait more than ten seconds for an answer.")
            .Check("How slow is the LLM API?", "How slow are the tools?", "Are there complex queries?")
            .Consider("Rate limiting")
            .Page(OnCall).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.Latency.P95(5.Minutes()) < 5.Seconds());

        Alert("Cost Anomaly").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days()))
            .Severity(Warning).Opens(Sev3)
            .Summary("The last hour cost twice what an hour usually costs.")
            .Check("Which conversations cost most?", "Do conversations run in loops?", "Do circuit breakers work?")
            .Consider("Temporary rate limiting")
            .Page(OnCall).EscalateTo(Lead).After(1.Hours())
            .ResolvedWhen(m => m.Cost.Increase(1.Hours()) < 1.5 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days()));

        // What the template's table declares and none of its alerts watches.
        Alert("Elevated Error Rate").When(m => m.ErrorRate > 5.Percent()).For(15.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("More conversations than usual end in an error, though not yet one in ten.")
            .Check("Is a specific tool failing?", "What was deployed recently?")
            .Page(OnCall).EscalateTo(Lead).After(1.Hours())
            .ResolvedWhen(m => m.ErrorRate < 3.Percent());

        Alert("Slow Answers").When(m => m.Latency.P95(5.Minutes()) > 5.Seconds())
            .Severity(Warning).Opens(Sev3)
            .Summary("Customers wait more than five seconds for an answer.")
            .Check("How slow is the LLM API?", "How slow are the tools?")
            .Page(OnCall).EscalateTo(Lead).After(1.Hours())
            .ResolvedWhen(m => m.Latency.P95(5.Minutes()) < 3.Seconds());

        Alert("Many Hand-Overs").When(m => m.EscalationRate > 30.Percent()).For(15.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("The agent hands over so many conversations that the support team will not keep up.")
            .Check("Which questions are handed over?", "Is the knowledge base out of date?", "Does a tool fail?")
            .Page(OnCall).EscalateTo(Lead).After(1.Hours())
            .ResolvedWhen(m => m.EscalationRate < 25.Percent());

        Alert("Most Conversations Handed Over").When(m => m.EscalationRate > 50.Percent()).For(15.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("More than half of all conversations end with people, who cannot answer them all.")
            .Check("Does the LLM API answer at all?", "What was deployed recently?")
            .Consider("Tell customers how long they will wait")
            .Page(OnCall).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.EscalationRate < 40.Percent());
    }
}
