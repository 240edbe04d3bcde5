using RunbookDsl;

namespace Database;

public sealed partial class DatabaseRunbook
{
    static void DefineMaintenance()
    {
        var restore = Rollback("Backup from before")
            .Step("Stop all writers")
            .Approve(Luis)
            .Run("Restore the backup", Command.Destructive("pgctl", "restore", "--latest").Timeout(4.Hours()))
            .Verify(m => m.Primaries == 1 && m.ReplicationLag.Max() < 5.Seconds());

        Deployment("Schema Change")
            .Step("Take a backup", Command.Mutating("pgctl", "backup", "--wait").Timeout(2.Hours()).Produces("backup"))
            .Step("Verify the backup", Command.ReadOnly("pgctl", "verify", Command.Argument("backup")).Timeout(1.Hours()))
            .Step("Apply the change on the replica")
            .Monitor(30.Minutes()).Quiet(Alerts.ReplicaFarBehind)
            .Approve(Luis)
            .RollOut("Apply the change on the primary")
            .Monitor(1.Hours()).Quiet(Alerts.NoPrimary, Alerts.SlowStatements).Expect(m => m.Deadlocks.Rate(15.Minutes()) < 1.PerMinute())
            .RollsBackWith(restore);

        Issue("Fail over by hand")
            .Symptom(m => m.Primaries < 1)
            .Diagnose("Show the cluster", Command.ReadOnly("pgctl", "cluster").Timeout(10.Seconds()))
            .If("the old primary does not come back").Then("cut it off", "promote the replica that is least behind")
            .Resolve("Point clients at the new primary");

        Issue("Replication slot keeps files")
            .Symptom(m => m.FreeSpace.Min() < 100.Gibibytes())
            .Diagnose("Show slots and what they keep", Command.ReadOnly("psql", "-c", "select * from pg_replication_slots"))
            .Resolve("Drop the slot, once its owner agrees");

        Diagnostic("Show what waits for what", Command.ReadOnly("pgctl", "locks"));
        Log("Server log").At("https://logs.example.com/orders-db").KeptFor(90.Days());

        Change(Risk.Low, "Log levels");
        Change(Risk.Medium, "Indexes", "Time-outs of statements");
        Change(Risk.High, "Connections allowed", "How commits wait").ReviewedBy(Luis);

        Load("Ordinary").When(m => m.Transactions.Rate(5.Minutes()) <= 2000.PerSecond()).Configuration("1 primary, 2 replicas");
        Load("Peak").When(m => m.Transactions.Rate(5.Minutes()) > 2000.PerSecond()).Configuration("1 primary, 4 replicas");
    }
}
