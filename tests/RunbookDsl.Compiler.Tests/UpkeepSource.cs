using Microsoft.CodeAnalysis.CSharp;

namespace CompilerTests;

/// <summary>A runbook that says all there is to say of troubleshooting and maintenance.</summary>
static class UpkeepSource
{
    public const string Members = """
        static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").RoundTheClock();
        static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Weekdays(9, 18, "Europe/Lisbon");
        static readonly Setting<int> MaxTurns = Setting("max_turns", 20).Between(1, 100).Describe("Maximum conversation turns").Risk(Risk.Medium);
        static readonly CommandArgument Conversation = Command.Argument("conversation").Matching("c-[0-9]+").Describe("The conversation's id");
        static readonly Command Review = Command.ReadOnly("agentctl", "conversations", "show", Conversation, "--region", Command.Argument("region").OneOf("eu", "us")).Timeout(30.Seconds());
        """;

    public const string Body = """
        About("Support Agent");
        Alert("High Error Rate").When(m => m.ErrorRate > 0.10);
        Alert("Circuit Breaker Trips").ForEach(m => m.Tool).When(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 5);

        Issue("Agent stuck in loop")
            .Symptom("High token usage")
            .Symptom(m => m.Latency.P95(5.Minutes()).Max() > 30.Seconds())
            .Diagnose("Conversations with many turns", Command.ReadOnly("agentctl", "conversations", "--min-turns", "20"))
            .Diagnose("Review specific conversation", Review)
            .Check("Is a tool's answer ambiguous?", "Is the prompt clear?")
            .Resolve("Check if a tool returns ambiguous results", "Review the prompt");
        Issue("High guardrail trigger rate")
            .Symptom(m => m.GuardrailTriggers.Rate(1.Hours()) > 20.PerHour())
            .If("legitimate requests are blocked").Then("adjust guardrail thresholds")
            .If("it is an attack").Then("tighten guardrails", "investigate the source")
            .If(m => m.ErrorRate > 5.Percent()).Then("roll back");

        Diagnostic("View recent errors", Command.ReadOnly("agentctl", "errors", "--since", "1h").Timeout(30.Seconds()));
        Diagnostic("Drain the queue", Command.Destructive("agentctl", "queue", "drain", "--limit", Command.Argument("limit").Between(1, 500)).In("namespace support").Retry(2).Idempotent());
        Diagnostic("Remember the revision", Command.Of("kubectl", "get", "deploy/support-agent", "-o", "jsonpath={.metadata.generation}").Produces("revision"));
        Log("Application logs").At("https://logs.example.com/support-agent").KeptFor(30.Days());
        Log("Metrics");

        Deployment("Standard")
            .Step("Review changes in staging")
            .Step("Run evaluation suite", Command.Mutating("agentctl", "evaluate", "--suite", "full").Timeout(20.Minutes()))
            .Approve(Lead)
            .Canary(10.Percent()).Monitor(30.Minutes()).Quiet(Alerts.HighErrorRate, SampleRunbook.Alerts.CircuitBreakerTrips).Expect(m => m.ErrorRate < 5.Percent())
            .RollOut().Monitor(2.Hours())
            .Verify(m => m.ErrorRate < 2.Percent())
            .Step("Mark deployment complete")
            .RollsBackWith(Rollback("Previous version")
                .Step("Identify need for rollback")
                .Run(Command.Mutating("kubectl", "rollout", "undo", "deploy/support-agent"))
                .Verify(m => m.ErrorRate < 0.05)
                .Monitor(30.Minutes()).Quiet(Alerts.HighErrorRate)
                .Step("Investigate issue before re-deploying"));
        Rollback("Earlier revision").Approve(Lead).Run("Go back to a revision", Command.Destructive("kubectl", "rollout", "undo", "deploy/support-agent", "--to-revision", Command.Argument("revision").Between(1, 9999)));

        Change(Risk.Low, "Logging levels", "Message wording");
        Change(Risk.High, "Adding new tools", "Modifying guardrail logic").ReviewedBy(Lead);
        Change(Risk.Medium, "Rate limits");
        Load("Normal").Configuration("3 replicas");
        Load("High").When(m => m.Requests.Rate(5.Minutes()).Sum() > 50.PerSecond()).Configuration("6 replicas").Notes("Warm caches first");
        """;

    public static CSharpCompilation Compilation => Compilations.Of(Sources.Metrics, Sources.Runbook(Body, Members));

    /// <summary>As the generator reads it, for whom the class of the alerts does not exist yet.</summary>
    public static ReadRunbook Read() => ReadRunbook.From(Compilation);
}
