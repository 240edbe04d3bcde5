using RunbookDsl;

namespace Search;

public sealed partial class SearchRunbook
{
    static void DefineMaintenance()
    {
        var old = Rollback("Old index")
            .Run("Point the alias at the old index", Command.Mutating("searchctl", "alias", "swap", "products", "--to", "previous").Timeout(1.Minutes()))
            .Verify(m => m.QueryTime.P99(10.Minutes()).Max() < 500.Milliseconds())
            .Monitor(30.Minutes()).Quiet(Alerts.QueriesFail);

        Deployment("New Index")
            .Step("Take a snapshot", Command.Mutating("searchctl", "snapshot", "create", "products").Timeout(1.Hours()).Produces("snapshot"))
            .Step("Check the snapshot", Command.ReadOnly("searchctl", "snapshot", "verify", Command.Argument("snapshot")).Timeout(10.Minutes()))
            .Step("Build the new index from the catalogue")
            .Canary(10.Percent())
            .Monitor(1.Hours()).Quiet(Alerts.QueriesFail, Alerts.VerySlowQueries)
            .RollOut("Point the alias at the new index")
            .Monitor(2.Hours()).Quiet(Alerts.QueriesFail, Alerts.VerySlowQueries, Alerts.IndexStale)
            .Approve(Backup)
            .Step("Delete the old index", Command.Destructive("searchctl", "index", "delete", "products-old").Timeout(10.Minutes()))
            .RollsBackWith(old);

        Issue("A node leaves again and again")
            .Symptom(m => m.Nodes.Min(1.Hours()) < 6)
            .Diagnose("Show the cluster", Command.ReadOnly("searchctl", "nodes"))
            .Resolve("Replace the node");

        Diagnostic("Show shards and where they are", Command.ReadOnly("searchctl", "shards"));
        Log("Slow queries").At("https://logs.example.com/search/slow").KeptFor(14.Days());
    }
}
