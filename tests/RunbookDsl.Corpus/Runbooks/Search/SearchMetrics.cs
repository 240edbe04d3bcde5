using RunbookDsl;

namespace Search;

/// <summary>What the product search and its index report.</summary>
[Metrics("search")]
public sealed class SearchMetrics
{
    /// <summary>A data centre.</summary>
    public Label Zone { get; }

    /// <summary>A part of the index.</summary>
    public Label Shard { get; }

    /// <summary>How a query ended: found, empty or failed.</summary>
    public Label Result { get; }

    /// <summary>Time from the query to its first results.</summary>
    [Per(nameof(Zone))]
    public Histogram<TimeSpan> QueryTime { get; }

    /// <summary>Queries from shoppers.</summary>
    [Per(nameof(Zone), nameof(Result))]
    public Counter<Count> Queries { get; }

    /// <summary>How far the index is behind the catalogue.</summary>
    [Per(nameof(Shard))]
    public Gauge<TimeSpan> IndexLag { get; }

    /// <summary>Share of a node's heap in use.</summary>
    [Per(nameof(Zone))]
    public Gauge<Ratio> HeapUse { get; }

    /// <summary>Share of the disk in use, of the fullest node.</summary>
    public Gauge<Ratio> DiskUse { get; }

    /// <summary>Parts of the index that no node serves.</summary>
    public Gauge<Count> UnassignedShards { get; }

    /// <summary>Share of queries that find nothing.</summary>
    public Gauge<Ratio> EmptyResults { get; }

    /// <summary>Nodes that are part of the cluster.</summary>
    public Gauge<Count> Nodes { get; }
}
