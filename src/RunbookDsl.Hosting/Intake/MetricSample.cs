namespace RunbookDsl.Hosting.Intake;

/// <summary>One sample of one series as it arrived, whatever the protocol.</summary>
public sealed record MetricSample
{
    /// <summary>The name in Prometheus' notation, unit and type suffixes included; of a histogram without <c>_bucket</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name as its sender wrote it, where that differs: <c>http.server.request.duration</c>.</summary>
    public string? OriginalName { get; init; }

    /// <summary>What the number is.</summary>
    public required SampleKind Kind { get; init; }

    /// <summary>All labels of the series, names in Prometheus' notation, in ordinal order of the names; together with <see cref="Name"/> they are its identity.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Labels { get; init; }

    /// <summary>When it was measured, as its sender says; null where the protocol leaves that to the receiver.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Since when a counter or histogram has been counting, where its sender says so.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The number of a gauge or counter.</summary>
    public double Value { get; init; }

    /// <summary>The buckets of a histogram; null for gauges and counters.</summary>
    public HistogramPoint? Histogram { get; init; }

    /// <summary>Whether the sender says that the series has ended (Prometheus' stale marker, OTLP's no-recorded-value flag).</summary>
    public bool Ended { get; init; }
}
