using RunbookDsl;

namespace Database;

/// <summary>The orders database: everything else can be rebuilt, this cannot.</summary>
[Runbook]
public sealed partial class DatabaseRunbook : Runbook<DatabaseMetrics>
{
    static readonly Contact Dana = Contact("Database Engineer", "Dana Reyes").PagerDuty("orders-db").Phone("+351220000001").RoundTheClock();
    static readonly Contact Ana = Contact("Database Engineer, Porto", "Ana Costa").PagerDuty("orders-db").Phone("+351220000002").RoundTheClock();
    static readonly Contact Luis = Contact("Platform Lead", "Luis Prado").PagerDuty("platform").Phone("+351220000003").RoundTheClock();
    static readonly Rotation OnCall = Rotation("Database on-call").Daily(at: new(8, 0), "Europe/Lisbon").Of(Dana, Ana).StartingOn(2026, 11, 2);

    static readonly Setting<int> MaxConnections = Setting("max_connections", 400).Between(100, 1000).Describe("Connections that the primary allows").Risk(Risk.High);
    static readonly Setting<TimeSpan> StatementTimeout = Setting("statement_timeout", 30.Seconds()).Between(1.Seconds(), 5.Minutes()).Describe("When a statement is ended").Risk(Risk.Medium).Limits<DatabaseMetrics>(m => m.QueryTime);
    static readonly Setting<bool> SynchronousCommit = Setting("synchronous_commit", true).Describe("Whether a replica must have a commit before it counts").Risk(Risk.High);

    protected override void Define()
    {
        About("Orders Database").Version("7.1").Updated(2026, 11, 16).Owner("Data Platform").OnCall(OnCall)
            .StaleAfter(2.Minutes());

        Purpose("Keeps every order. When it is down nothing is sold, and what is lost here is lost.");

        Dependency("Block storage").Provides("The data volumes").WhenDown("The primary stops; a replica in the other zone takes over");
        Dependency("Object storage").Provides("Backups").WhenDown("No new backups; a restore would lose what came after the last one").Fallback("Back up to the second region");

        DefineOperation();
        DefineAlerts();
        DefineIncidents();
        DefineMaintenance();

        Changed(2026, 11, 16, "Dana Reyes", "Failover asks a second person first");
        Changed(2026, 6, 1, "Ana Costa", "Backups are verified every week");
        Changed(2025, 1, 20, "Dana Reyes", "Initial version");
        ReviewEvery(90.Days());
    }

    static void DefineOperation()
    {
        Metric(m => m.ReplicationLag).Normal(0.Seconds(), 5.Seconds()).Warning(above: 5.Seconds()).Critical(above: 60.Seconds());
        Metric(m => m.ConnectionUse).Normal(5.Percent(), 70.Percent()).Warning(above: 70.Percent()).Critical(above: 90.Percent());
        Metric(m => m.FreeSpace).Normal(200.Gibibytes(), 2000.Gibibytes()).Warning(below: 200.Gibibytes()).Critical(below: 50.Gibibytes());
        Metric(m => m.QueryTime.P95(5.Minutes())).Normal(1.Milliseconds(), 200.Milliseconds()).Warning(above: 200.Milliseconds());

        Expect("Replicas follow within seconds", m => m.ReplicationLag.Max() < 2.Seconds());
        Expect("Transactions are short", m => m.OldestTransaction < 1.Minutes());

        Daily("Read the list of slow statements").By(OnCall).At(10, 0);
        Weekly("Restore the last backup and count the orders").By(OnCall).On(DayOfWeek.Thursday, 11, 0);
    }
}
