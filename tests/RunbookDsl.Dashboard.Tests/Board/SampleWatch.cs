using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>A host that does badly in every way, with texts that are not meant well.</summary>
internal static class SampleWatch
{
    public static WatchReport Unwell(DateTimeOffset now)
    {
        var waiting = new WaitingDelivery("support-agent.high-error-rate.639000000000000000.firing.0.0", "webhook", "pager", now.AddMinutes(-7), 9, "It answered <img src=x onerror=window.injected=true>.", 12);
        return new WatchReport(
            now,
            [
                new HealthState("audit", "degraded", "2 things should have happened and did not; the oldest: " + waiting.Words),
                new HealthState("deliveries", "degraded", waiting.Words),
                new HealthState("journal", "unhealthy", "The disk of the journal '/var/lib/runbook/runbooks.db' is full. Make room; samples are refused and transitions kept in memory until then."),
                new HealthState("ticks", "healthy", "Every runbook is evaluated on time."),
            ],
            [new RunbookPulse("support-agent", now.AddSeconds(-20), now.AddSeconds(-5), TimeSpan.FromSeconds(5)), new RunbookPulse("checkout", null, null, TimeSpan.Zero)],
            new DeliveryQueue(3, 14, waiting),
            [
                new Omission(OmissionKind.LateDelivery, waiting.Key, waiting.Words, "Reach the one it is for by other means, and mend the channel; it is tried again by itself.", waiting.Since, 12),
                new Omission(OmissionKind.WithoutNextStep, "11", "Incident #11 (<script>window.injected = true</script>) is open, nobody has taken it, and after 3 notifications nobody else is going to be called.", "Take it, or call somebody. A further step of the alert's escalation would have done so.", now.AddMinutes(-4), 11),
            ],
            now.AddSeconds(-40),
            new Heartbeat("https://alive.example.com", TimeSpan.FromMinutes(1), now.AddMinutes(-6), "It is withheld: the disk of the journal is full."),
            94_208);
    }
}
