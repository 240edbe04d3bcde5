namespace RunbookDsl.Tests.Surface;

/// <summary>The words of troubleshooting and maintenance.</summary>
public sealed class UpkeepSurface
{
    [Theory]
    [InlineData("""Issue("Agent stuck in loop").Symptom("High token usage").Symptom(m => m.Latency.P95(5.Minutes()).Max() > 30.Seconds()).Diagnose("Conversations with many turns", Command.ReadOnly("agentctl", "conversations", "--min-turns", "20")).Resolve("Check if a tool returns ambiguous results");""")]
    [InlineData("""Issue("A").If("legitimate requests are blocked").Then("adjust guardrail thresholds").If(m => m.ErrorRate > 0.1).Then("roll back", "tell the lead").Check("Is the prompt clear?");""")]
    [InlineData("""Diagnostic("View recent errors", Command.ReadOnly("agentctl", "errors", "--since", "1h").Timeout(30.Seconds()));""")]
    [InlineData("""Diagnostic("Show", Command.ReadOnly("agentctl", "show", Command.Argument("conversation").Matching("c-[0-9]+").Describe("Its id"), Command.Argument("limit").Between(1, 9), Command.Argument("region").OneOf("eu", "us")).In("namespace support"));""")]
    [InlineData("""Diagnostic("Get", Command.Of("kubectl", "get").Retry(2).Idempotent().Produces("revision"));""")]
    [InlineData("""Log("Application logs").At("https://logs.example.com/support-agent").KeptFor(30.Days());""")]
    [InlineData("""Deployment("Standard").Step("Review changes in staging").Canary(10.Percent()).Monitor(2.Hours()).Quiet(new RunbookDsl.Definition.AlertHandle("r", "a", "A")).RollsBackWith(Rollback("Previous version").Run(Command.Mutating("kubectl", "rollout", "undo", "deploy/support-agent")).Verify(m => m.ErrorRate < 0.05));""")]
    [InlineData("""Deployment("A").Approve(Lead).Step("Test", Command.Mutating("make", "test")).Monitor(1.Hours()).Expect(m => m.ErrorRate < 0.05).RollOut("Ship it").RollOut().Verify(m => m.ErrorRate < 0.02);""")]
    [InlineData("""Rollback("A").Step("Tell").Approve(Lead).Run("Undo", Command.Destructive("undo")).Monitor(5.Minutes()).Expect(m => m.ErrorRate < 0.05).Step("Write it down");""")]
    [InlineData("""Change(Risk.High, "Adding new tools", "Modifying guardrail logic").ReviewedBy(Lead);""")]
    [InlineData("""Load("High").When(m => m.Requests.Rate(5.Minutes()).Sum() > 50.PerSecond()).Configuration("6 replicas").Notes("Warm caches first");""")]
    public void A_line_of_the_surface_compiles_without_a_warning(string line) => Snippet.Problems(line).Should().BeEmpty();

    [Theory]
    [InlineData("""Diagnostic("A", "ls -l");""")]
    [InlineData("""Diagnostic("A", Command.Argument("a"));""")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("head", "-n", 20));""")]
    [InlineData("""Diagnostic("A", Command.ReadOnly(Command.Argument("program")));""")]
    [InlineData("""Issue("A").Then("x");""")]
    [InlineData("""Issue("A").If("x").Resolve("y");""")]
    [InlineData("""Issue("A").If("x").Then();""")]
    [InlineData("""Deployment("A").Quiet();""")]
    [InlineData("""Deployment("A").Canary(10.Percent()).Quiet();""")]
    [InlineData("""Deployment("A").Monitor("2 hours");""")]
    [InlineData("""Deployment("A").Canary(10.Minutes());""")]
    [InlineData("""Deployment("A").RollsBackWith("previous version");""")]
    [InlineData("""Deployment("A").RollsBackWith(Deployment("B"));""")]
    [InlineData("""Deployment("A").RollsBackWith(Rollback("B")).Step("x");""")]
    [InlineData("""Deployment("A").Approve("Ana");""")]
    [InlineData("""Change("high", "x");""")]
    [InlineData("""Load("A").When("busy");""")]
    [InlineData("""Log("A").KeptFor(30);""")]
    public void What_means_nothing_is_an_error_of_the_compiler(string line) =>
        Snippet.Problems(line).Should().Contain(problem => problem.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    [Theory]
    [InlineData("""Issue("A")""", "Check", "Diagnose", "If", "Resolve", "Symptom")]
    [InlineData("""Issue("A").If("x")""", "Then")]
    [InlineData("""Log("A")""", "At", "KeptFor")]
    [InlineData("""Deployment("A")""", "Approve", "Canary", "Monitor", "RollOut", "RollsBackWith", "Step", "Verify")]
    [InlineData("""Rollback("A")""", "Approve", "Monitor", "Run", "Step", "Verify")]
    [InlineData("""Rollback("A").Run(Command.Of("x"))""", "Approve", "Monitor", "Run", "Step", "Verify")]
    [InlineData("""Change(Risk.Low, "A")""", "ReviewedBy")]
    [InlineData("""Load("A")""", "Configuration", "Notes", "When")]
    [InlineData("""Command.ReadOnly("a")""", "Argument", "Destructive", "Idempotent", "In", "Mutating", "Of", "Produces", "ReadOnly", "Retry", "Timeout")]
    public void An_editor_offers_what_may_come_next(string after, params string[] words) => Snippet.OfferedAfter(after).Should().Equal(words);

    // An editor lists the words of the interfaces that it extends too; here only those of its own.
    [Theory]
    [InlineData("""Deployment("A").Monitor(1.Hours())""", "Deployment(\"A\")")]
    [InlineData("""Rollback("A").Monitor(1.Hours())""", "Rollback(\"A\")")]
    public void After_monitoring_also_what_it_watches(string after, string without) =>
        Snippet.OfferedAfter(after).Should().BeEquivalentTo([.. Snippet.OfferedAfter(without), "Expect", "Quiet"]);
}
