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
            Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
            Metric(m => m.ErrorRate.Average(5.Minutes())).Warning(below: 1.Percent());
            Alert("A").ForEach(_ => Scope.Whole).When(m => m.ErrorRate > 0.1).For(5.Minutes()).KeepFiring(1.Minutes())
                .Severity(Warning).Summary("s").Check("c").Consider("d").WhenMissing(Hold)
                .Page(Shift).EscalateTo(Days).After(5.Minutes()).ResolvedWhen(m => m.ErrorRate < 0.05);
        }
    }
}
