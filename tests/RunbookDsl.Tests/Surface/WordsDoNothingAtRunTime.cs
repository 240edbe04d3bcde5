namespace RunbookDsl.Tests.Surface;

/// <summary>Touching a runbook class at run time must not run its sentences; should someone run them all the same, they do nothing.</summary>
public sealed class WordsDoNothingAtRunTime
{
    [Fact]
    public void Executing_a_definition_does_nothing() => new Executed().Invoking(runbook => runbook.Run()).Should().NotThrow();

    public sealed class Metrics
    {
        public Gauge<Ratio> ErrorRate { get; }
    }

    sealed class Executed : Runbook<Metrics>
    {
        static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").Slack("#support").Mail("dana@example.com").Webhook("pager");

        static readonly Rotation Shift = Rotation("Shift").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").StartingOn(2026, 1, 5).Of(OnCall).StartingOn(2026, 1, 5);
        static readonly Rotation Days = Rotation("Days").Daily(at: new(9, 0), "Europe/Lisbon").Of(OnCall, OnCall.Hours(9, 18, "Europe/Lisbon"));

        public void Run() => Define();

        protected override void Define()
        {
            About("Service").Version("1").Updated(2026, 11, 22).Owner("Team").OnCall(OnCall).EvaluateEvery(15.Seconds()).StaleAfter(5.Minutes());
            Purpose("p");
            Users("u");
            Flow("a").To("b").To("c", "d");
            Dependency("d").Provides("p").WhenDown("w").Fallback("f");
            Expect("e");
            Expect("e", m => m.ErrorRate < 0.1);
            Daily("d").By(OnCall).At(9, 0);
            Weekly("w").By(Shift).On(DayOfWeek.Monday).On(DayOfWeek.Monday, 9, 0, "UTC");
            Changed(2026, 11, 22, "a", "c");
            ReviewEvery(30.Days());
            Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
            Metric(m => m.ErrorRate.Average(5.Minutes())).Warning(below: 1.Percent());
            Alert("A").ForEach(_ => Scope.Whole).When(m => m.ErrorRate > 0.1).For(5.Minutes()).KeepFiring(1.Minutes())
                .Severity(Warning).Summary("s").Check("c").Consider("d").WhenMissing(Hold)
                .Page(Shift).EscalateTo(Days).After(5.Minutes()).ResolvedWhen(m => m.ErrorRate < 0.05);
            Issue("A").Symptom("s").Symptom(m => m.ErrorRate > 0.1).Check("c").Diagnose("d", Command.ReadOnly("p", "a", Command.Argument("b").Matching("b").Describe("b").OneOf("b").Between(1, 2)))
                .Resolve("r").If("i").Then("t").If(m => m.ErrorRate > 0.1).Then("t", "u");
            Diagnostic("D", Command.Destructive("p").Timeout(1.Seconds()).In("here").Retry(1).Idempotent().Produces("x"));
            Log("L").At("there").KeptFor(30.Days());
            Deployment("D").Step("s").Step("t", Command.Mutating("p")).Approve(OnCall).Canary(10.Percent()).Monitor(1.Hours()).Quiet(new RunbookDsl.Definition.AlertHandle("r", "a", "A")).Expect(m => m.ErrorRate < 0.1)
                .Verify(m => m.ErrorRate < 0.1).RollOut()
                .RollsBackWith(Rollback("R").Step("s").Approve(OnCall).Run(Command.Of("p")).Run("t", Command.Of("p")).Verify(m => m.ErrorRate < 0.1).Monitor(1.Hours()).Quiet().Expect(m => m.ErrorRate < 0.1));
            Change(Risk.Low, "a").ReviewedBy(OnCall);
            Load("L").When(m => m.ErrorRate > 0.1).Configuration("c").Notes("n");
        }
    }
}
