using RunbookDsl;

namespace SupportAgent;

/// <summary>The production runbook of the support agent; each section of it is in a file of its own.</summary>
[Runbook]
public sealed partial class SupportAgentRunbook : Runbook<AgentMetrics>
{
    static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").Slack("#support-agent").Webhook("support-agent").RoundTheClock();
    static readonly Contact Secondary = Contact("Secondary On-Call", "Luis Prado").PagerDuty("support-agent-secondary").Slack("#support-agent").Webhook("support-agent").RoundTheClock();
    static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");
    static readonly Contact ProductOwner = Contact("Product Owner", "Marta Vieira").Mail("marta@example.com").Slack("#support-agent").Weekdays(9, 17, "Europe/Lisbon");
    static readonly Rotation OnCall = Rotation("Support on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary, Secondary);

    static readonly Setting<int> MaxTurns = Setting("max_turns", 20).Between(1, 100).Describe("Maximum conversation turns").Risk(Risk.Medium);
    static readonly Setting<Usd> MaxRefund = Setting("max_single_refund", 50.Usd()).Between(0.Usd(), 500.Usd()).Describe("Maximum refund without approval").Risk(Risk.High);
    static readonly Setting<TimeSpan> RequestTimeout = Setting("timeout", 30.Seconds()).Between(1.Seconds(), 2.Minutes()).Describe("Request timeout").Risk(Risk.Medium).Limits<AgentMetrics>(m => m.Latency);

    protected override void Define()
    {
        About("Support Agent").Version("3.0.0").Updated(2026, 11, 23).Owner("Customer Platform").OnCall(OnCall)
            .EvaluateEvery(15.Seconds()).StaleAfter(15.Minutes());

        DefineOverview();
        DefineOperation();
        DefineAlerts();
        DefineIncidents();
        DefineTroubleshooting();
        DefineMaintenance();

        Changed(2026, 11, 23, "Ana Costa", "Every section of the old wiki page is in the runbook");
        Changed(2026, 11, 22, "Ana Costa", "Initial version");
        ReviewEvery(30.Days());
    }
}
