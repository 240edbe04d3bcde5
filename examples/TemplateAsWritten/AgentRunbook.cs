using RunbookDsl;

namespace TemplateAsWritten;

/// <summary>The template of the wiki runbook, transcribed literally: what it leaves open is left open here, and what contradicts itself does so here.</summary>
[Runbook]
public sealed partial class AgentRunbook : Runbook<AgentMetrics>
{
    static readonly Contact Primary = Contact("Primary On-Call", "");
    static readonly Contact Secondary = Contact("Secondary On-Call", "");
    static readonly Contact Lead = Contact("Engineering Lead", "");
    static readonly Contact ProductOwner = Contact("Product Owner", "");
    static readonly Contact TeamOrPerson = Contact("[team/person]", "[team/person]");

    static readonly Setting<int> MaxTurns = Setting("max_turns", 20).Describe("Maximum conversation turns");
    static readonly Setting<int> MaxRefund = Setting("max_single_refund", 50).Describe("Maximum refund without approval");
    static readonly Setting<TimeSpan> Timeout = Setting("timeout_seconds", 5.Seconds()).Describe("Request timeout").Limits<AgentMetrics>(m => m.Latency);

    protected override void Define()
    {
        About("[Agent Name]").OnCall(Primary);

        Purpose("[What does this agent do? Who uses it? What business function does it serve?]");
        Flow("Input").To("Agent").To("Output");

        Expect("Conversations typically resolve in X turns");
        Expect("Error rate should be below X%");
        Expect("P95 latency should be under X seconds");
        Expect("Escalation rate should be around X%");

        Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
        Metric(m => m.Latency.P95(5.Minutes())).Normal(1.Seconds(), 3.Seconds()).Warning(above: 5.Seconds()).Critical(above: 10.Seconds());
        Metric(m => m.EscalationRate).Normal(10.Percent(), 20.Percent()).Warning(above: 30.Percent()).Critical(above: 50.Percent());
        Metric(m => m.GuardrailTriggers.Rate(1.Hours())).Normal(0.PerHour(), 10.PerHour()).Warning(above: 20.PerHour()).Critical(above: 50.PerHour());

        Daily("Review error rate trends");
        Daily("Check escalation reasons");
        Daily("Review guardrail triggers");
        Daily("Verify monitoring is operational");

        Weekly("Review conversation samples");
        Weekly("Analyze escalation patterns");
        Weekly("Check cost trends");
        Weekly("Review and update this runbook if needed");

        DefineAlerts();
        DefineIncidents();
        DefineTroubleshooting();
        DefineMaintenance();

        Changed(2026, 11, 22, "", "Initial version");
        ReviewEvery(30.Days());
    }
}
