using RunbookDsl;

namespace Checkout;

/// <summary>An ordinary service: how fast it answers, how busy its machines are, how much it is asked.</summary>
[Runbook]
public sealed partial class CheckoutRunbook : Runbook<CheckoutMetrics>
{
    static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").PagerDuty("checkout").Slack("#checkout").RoundTheClock();
    static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");

    protected override void Define()
    {
        About("Checkout").Version("1.4.0").Updated(2026, 11, 22).Owner("Shop Platform").OnCall(OnCall)
            .EvaluateEvery(5.Minutes()).StaleAfter(15.Minutes());

        Purpose("Takes customers from the full cart to the paid order. While it is down the shop sells nothing.");

        Metric(m => m.Latency.Average(15.Minutes())).Normal(20.Milliseconds(), 60.Milliseconds()).Warning(above: 60.Milliseconds()).Critical(above: 80.Milliseconds());
        Metric(m => m.Cpu.Average(30.Minutes())).Normal(0.Percent(), 85.Percent()).Warning(above: 85.Percent());

        DefineLatency();
        DefineProcessors();
        DefineTraffic();
    }
}
