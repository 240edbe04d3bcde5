using RunbookDsl;

namespace SupportAgent;

public sealed partial class SupportAgentRunbook
{
    static void DefineOperation()
    {
        Expect("Most messages are answered within six turns of their conversation", m => m.Turns.P50(1.Hours()) < 6);
        Expect("Hardly any conversation ends in an error", m => m.ErrorRate < 2.Percent());
        Expect("Answers come quickly", m => m.Latency.P95(5.Minutes()) < 3.Seconds());
        Expect("Some conversations are rightly handed over to people", m => m.EscalationRate > 10.Percent() && m.EscalationRate < 20.Percent());

        Metric(m => m.ErrorRate).Normal(0.Percent(), 5.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
        Metric(m => m.Latency.P95(5.Minutes())).Normal(1.Seconds(), 5.Seconds()).Warning(above: 5.Seconds()).Critical(above: 10.Seconds());
        Metric(m => m.EscalationRate).Normal(10.Percent(), 30.Percent()).Warning(above: 30.Percent()).Critical(above: 50.Percent());
        Metric(m => m.GuardrailTriggers.Rate(1.Hours())).Normal(0.PerHour(), 20.PerHour()).Warning(above: 20.PerHour()).Critical(above: 50.PerHour());

        Daily("Review error rate trends").By(OnCall).At(9, 0);
        Daily("Check escalation reasons").By(OnCall).At(9, 15);
        Daily("Review guardrail triggers").By(OnCall).At(9, 30);
        Daily("Verify monitoring is operational").By(OnCall).At(9, 45);

        Weekly("Review conversation samples").By(Lead).On(DayOfWeek.Monday, 10, 0);
        Weekly("Analyze escalation patterns").By(ProductOwner).On(DayOfWeek.Tuesday, 10, 0);
        Weekly("Check cost trends").By(Lead).On(DayOfWeek.Wednesday, 10, 0);
        Weekly("Review and update this runbook if needed").By(Lead).On(DayOfWeek.Friday, 14, 0);
    }
}
