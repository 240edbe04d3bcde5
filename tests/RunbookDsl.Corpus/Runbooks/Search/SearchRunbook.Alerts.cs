using RunbookDsl;

namespace Search;

public sealed partial class SearchRunbook
{
    static void DefineQueries()
    {
        Alert("Slow Queries").ForEach(m => m.Zone)
            .When(m => m.QueryTime.P99(10.Minutes()) > 400.Milliseconds()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("One query in a hundred takes so long that shoppers notice.")
            .Check("Is the heap full?", "Is an indexing job running?")
            .Page(Primary).EscalateTo(Backup).After(1.Hours())
            .ResolvedWhen(m => m.QueryTime.P99(10.Minutes()) < 300.Milliseconds());

        Alert("Very Slow Queries").ForEach(m => m.Zone)
            .When(m => m.QueryTime.P99(10.Minutes()) > 1.Seconds()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Shoppers wait for results, and many leave.")
            .Check("Is a node missing?", "Is the heap full?")
            .Consider("Turn suggestions off")
            .WhenMissing(Hold)
            .Page(Primary).EscalateTo(Backup).After(10.Minutes())
            .ResolvedWhen(m => m.QueryTime.P99(10.Minutes()) < 500.Milliseconds());

        Alert("Queries Fail")
            .When(m => (m.Queries.Where(m.Result == "failed").Rate(5.Minutes()).Sum() / m.Queries.Rate(5.Minutes()).Sum()).OrZero() > 5.Percent()).For(3.Minutes())
            .Severity(Critical).Opens(Sev1)
            .Summary("One query in twenty shows an error instead of products.")
            .Check("Are shards unassigned?", "Was a new version deployed?")
            .Consider("Send all queries to the other zone")
            .Page(Primary).EscalateTo(Backup).After(5.Minutes())
            .ResolvedWhen(m => (m.Queries.Where(m.Result == "failed").Rate(5.Minutes()).Sum() / m.Queries.Rate(5.Minutes()).Sum()).OrZero() < 1.Percent());

        Alert("Many Empty Results").When(m => m.EmptyResults.Average(1.Hours()) > 15.Percent()).For(30.Minutes())
            .Severity(Warning).Opens(Sev4)
            .Summary("Shoppers find nothing unusually often.")
            .Check("Did a synonym list change?", "Is a part of the catalogue not indexed?")
            .Page(Primary).EscalateTo(Relevance).After(4.Hours())
            .ResolvedWhen(m => m.EmptyResults.Average(1.Hours()) < 10.Percent());
    }

    static void DefineIndex()
    {
        Alert("Index Behind").ForEach(m => m.Shard)
            .When(m => m.IndexLag > 2.Minutes()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("New prices are late.")
            .Check("Does the indexer run?", "Is the catalogue importing a supplier?")
            .Page(Primary).EscalateTo(Backup).After(45.Minutes())
            .ResolvedWhen(m => m.IndexLag < 1.Minutes());

        Alert("Index Stale").ForEach(m => m.Shard)
            .When(m => m.IndexLag > 15.Minutes()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Shoppers see prices that are no longer true.")
            .Check("Does the indexer run?", "Does it reject documents?")
            .Consider("Restart the indexer")
            .WhenMissing(Fire)
            .Page(Primary).EscalateTo(Backup).After(10.Minutes())
            .ResolvedWhen(m => m.IndexLag < 5.Minutes());

        Alert("Shards Unassigned").When(m => m.UnassignedShards > 0).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("A part of the catalogue cannot be found.")
            .Check("Which node left the cluster?", "Is a disk full?")
            .WhenMissing(Hold)
            .Page(Primary).EscalateTo(Backup).After(10.Minutes())
            .ResolvedWhen(m => m.UnassignedShards == 0);

        Alert("Heap Filling").ForEach(m => m.Zone)
            .When(m => m.HeapUse > 80.Percent()).For(15.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Queries will soon stall while memory is collected.")
            .Check("Is a heavy aggregation running?")
            .Page(Primary).EscalateTo(Backup).After(1.Hours())
            .ResolvedWhen(m => m.HeapUse < 70.Percent());

        Alert("Disk Filling").When(m => m.DiskUse > 75.Percent()).For(30.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("There is room for a few days of growth only.")
            .Check("Are old indices kept?")
            .Page(Primary).EscalateTo(Backup).After(1.Hours())
            .ResolvedWhen(m => m.DiskUse < 70.Percent());

        Alert("Disk Nearly Full").When(m => m.DiskUse > 85.Percent()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("The index takes no more documents soon.")
            .Check("Are old indices kept?")
            .Consider("Delete the oldest snapshot")
            .WhenMissing(Hold)
            .Page(Primary).EscalateTo(Backup).After(10.Minutes())
            .ResolvedWhen(m => m.DiskUse < 80.Percent());

        Alert("Node Missing").When(m => m.Nodes < 6).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("The cluster has fewer nodes than it is meant to have.")
            .Check("Which node is missing?", "Is it being replaced?")
            .Page(Primary).EscalateTo(Backup).After(1.Hours())
            .ResolvedWhen(m => m.Nodes >= 6, stableFor: 10.Minutes());

        Alert("Cluster Too Small").When(m => m.Nodes < 4).For(2.Minutes())
            .Severity(Critical).Opens(Sev1)
            .Summary("So many nodes are gone that the index is about to be lost.")
            .Check("Is a data centre down?")
            .WhenMissing(Fire)
            .Page(Primary).EscalateTo(Backup).After(5.Minutes())
            .ResolvedWhen(m => m.Nodes >= 6);
    }
}
