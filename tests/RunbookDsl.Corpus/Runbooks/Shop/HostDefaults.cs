using RunbookDsl;

namespace Shop;

/// <summary>What all services on our machines watch.</summary>
[Runbook]
public sealed partial class HostDefaults : Runbook<HostMetrics>
{
    public static readonly Contact Platform = Contact("Platform On-Call", "Luis Prado").PagerDuty("platform").Slack("#platform").RoundTheClock();

    protected override void Define()
    {
        About("Host Defaults").Owner("Platform").OnCall(Platform);
        Purpose("What all services on our machines watch.");

        Alert("Processors Busy").ForEach(m => m.Instance)
            .When(m => m.Cpu.Average(15.Minutes()) > 90.Percent()).For(15.Minutes())
            .Severity(Warning)
            .Summary("A machine has no room left.")
            .Check("Which process uses the processors?")
            .Page(Platform)
            .ResolvedWhen(m => m.Cpu.Average(15.Minutes()) < 75.Percent());

        Alert("Memory Low").ForEach(m => m.Instance)
            .When(m => m.Memory > 95.Percent()).For(5.Minutes())
            .Severity(Warning)
            .Summary("A machine is about to end processes.")
            .Check("Which process grew?")
            .Page(Platform)
            .ResolvedWhen(m => m.Memory < 85.Percent());
    }
}
