using RunbookDsl;

namespace Search;

/// <summary>Product search: shoppers who do not find do not buy.</summary>
[Runbook]
public sealed partial class SearchRunbook : Runbook<SearchMetrics>
{
    static readonly Contact Primary = Contact("Search On-Call", "Luis Prado").PagerDuty("search").Slack("#search-oncall").RoundTheClock();
    static readonly Contact Backup = Contact("Platform On-Call", "Marta Vieira").PagerDuty("platform").Phone("+34910000001").RoundTheClock();
    static readonly Contact Relevance = Contact("Relevance Team", "Dana Reyes").Mail("relevance@example.com").Slack("#relevance").Weekdays(9, 18, "Europe/Madrid");

    static readonly Setting<TimeSpan> QueryTimeout = Setting("query_timeout", 2.Seconds()).Between(500.Milliseconds(), 10.Seconds()).Describe("When a query is given up").Limits<SearchMetrics>(m => m.QueryTime);
    static readonly Setting<Bytes> HeapSize = Setting("heap_size", 16.Gibibytes()).Between(4.Gibibytes(), 31.Gibibytes()).Describe("Heap of each node");
    static readonly Setting<Ratio> DiskWatermark = Setting("disk_watermark", 85.Percent()).Between(50.Percent(), 95.Percent()).Describe("From where on no new shards are put on a node");

    protected override void Define()
    {
        About("Product Search").Version("2.0.1").Updated(2026, 10, 30).Owner("Discovery").OnCall(Primary)
            .EvaluateEvery(30.Seconds()).StaleAfter(5.Minutes());

        Purpose("Finds products by words and filters. Without it shoppers can only browse, and buy half as much.");

        Flow("Catalogue").To("Indexer", "changes").To("Index", "documents");
        Flow("Shopper").To("Search API", "query").To("Index");

        Dependency("Catalogue").Provides("Every product and its price").WhenDown("The index grows old; prices may be wrong");
        Dependency("Object storage").Provides("Snapshots of the index").WhenDown("No snapshots, so no restore from today").Fallback("Build the index from the catalogue anew");

        Metric(m => m.QueryTime.P99(10.Minutes())).Normal(50.Milliseconds(), 400.Milliseconds()).Warning(above: 400.Milliseconds()).Critical(above: 1.Seconds());
        Metric(m => m.IndexLag).Normal(0.Seconds(), 2.Minutes()).Warning(above: 2.Minutes()).Critical(above: 15.Minutes());
        Metric(m => m.HeapUse).Normal(30.Percent(), 80.Percent()).Warning(above: 80.Percent());
        Metric(m => m.DiskUse).Normal(0.Percent(), 75.Percent()).Warning(above: 75.Percent()).Critical(above: 85.Percent());
        Metric(m => m.Nodes).Normal(6, 12).Warning(below: 6).Critical(below: 4);

        Expect("Few queries find nothing", m => m.EmptyResults < 8.Percent());
        Daily("Look at queries that found nothing").By(Relevance).At(11, 0, "Europe/Madrid");
        Weekly("Restore last night's snapshot on the test cluster").By(Primary).On(DayOfWeek.Wednesday, 10, 0, "Europe/Madrid");

        DefineQueries();
        DefineIndex();
        DefineIncidents();
        DefineMaintenance();

        Changed(2026, 2, 1, "Luis Prado", "Initial version");
        Changed(2026, 10, 30, "Luis Prado", "Snapshots are restored every week");
        ReviewEvery(60.Days());
    }
}
