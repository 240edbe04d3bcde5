using RunbookDsl;

namespace SupportAgent;

/// <summary>The production runbook of the support agent; its alerts are in SupportAgentRunbook.Alerts.cs.</summary>
[Runbook]
public sealed partial class SupportAgentRunbook : Runbook<AgentMetrics>
{
    static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").Slack("#support-agent").Webhook("support-agent").RoundTheClock();
    static readonly Contact Secondary = Contact("Secondary On-Call", "Luis Prado").PagerDuty("support-agent-secondary").RoundTheClock();
    static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");

    protected override void Define()
    {
        About("Support Agent").Version("2.3.0").Updated(2026, 11, 22).Owner("Customer Platform").OnCall(Primary)
            .EvaluateEvery(15.Seconds()).StaleAfter(15.Minutes());

        Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
        Metric(m => m.Latency.P95(5.Minutes())).Normal(1.Seconds(), 3.Seconds()).Warning(above: 5.Seconds()).Critical(above: 10.Seconds());
        Metric(m => m.EscalationRate).Normal(10.Percent(), 20.Percent()).Warning(above: 30.Percent()).Critical(above: 50.Percent());
        Metric(m => m.GuardrailTriggers.Rate(1.Hours())).Normal(0.PerHour(), 10.PerHour()).Warning(above: 20.PerHour()).Critical(above: 50.PerHour());

        DefineAlerts();
    }
}
