using RunbookDsl;

namespace Jobs;

/// <summary>Background work: mails, invoices, exports. Late is bad, twice is worse.</summary>
[Runbook]
public sealed partial class JobsRunbook : Runbook<JobsMetrics>
{
    static readonly Contact Early = Contact("Early Shift", "Marta Vieira").PagerDuty("jobs-early").Phone("+4930000001").Hours(6, 18, "Europe/Berlin");
    static readonly Contact Late = Contact("Late Shift", "Dana Reyes").PagerDuty("jobs-late").Phone("+4930000002").Hours(18, 6, "Europe/Berlin");
    static readonly Contact Lead = Contact("Team Lead", "Luis Prado").PagerDuty("jobs-lead").Phone("+4930000003").RoundTheClock();
    static readonly Contact Billing = Contact("Billing Team", "Ana Costa").Slack("#billing").Mail("billing@example.com").Weekdays(8, 17, "Europe/Berlin");

    static readonly Setting<int> WorkerCount = Setting("workers", 24).Between(4, 200).Describe("Workers in all");
    static readonly Setting<TimeSpan> JobTimeout = Setting("job_timeout", 10.Minutes()).Between(1.Minutes(), 1.Hours()).Describe("When a job is ended").Limits<JobsMetrics>(m => m.Duration);
    static readonly Setting<Bytes> BrokerLimit = Setting("broker_memory_limit", 8.Gibibytes()).Between(2.Gibibytes(), 64.Gibibytes()).Describe("Memory at which the broker takes no more jobs");

    protected override void Define()
    {
        About("Background Jobs").Version("1.9").Updated(2026, 11, 2).Owner("Back Office").OnCall(Lead)
            .EvaluateEvery(1.Minutes()).StaleAfter(5.Minutes());

        Purpose("Does what need not be done at once: sends mails, writes invoices, exports data. When it stands still, customers get no confirmation and accounting no invoices.");

        Dependency("Broker").Provides("Keeps every job until it is done").WhenDown("No job is taken; services keep theirs for an hour");
        Dependency("Mail provider").Provides("Delivers mails").WhenDown("Mails wait in their queue").Fallback("Switch to the second provider");

        Metric(m => m.OldestJob).Normal(0.Seconds(), 5.Minutes()).Warning(above: 5.Minutes()).Critical(above: 30.Minutes());
        Metric(m => m.Workers).Normal(20, 200).Warning(below: 20).Critical(below: 8);
        Metric(m => m.BrokerMemory).Normal(1.Gibibytes(), 6.Gibibytes()).Warning(above: 6.Gibibytes());

        Expect("Jobs are done as fast as they come", m => m.OldestJob.Max() < 2.Minutes());
        Expect("A job takes less than a minute", m => m.Duration.P90(30.Minutes()).Max() < 1.Minutes());
        Daily("Look at jobs that were given up").By(Billing).At(8, 30);

        DefineAlerts();
        DefineIncidents();
        DefineTroubleshooting();
        DefineMaintenance();

        Changed(2026, 11, 2, "Marta Vieira", "Two shifts instead of one person");
        Changed(2025, 12, 9, "Luis Prado", "Initial version");
        ReviewEvery(120.Days());
    }
}
