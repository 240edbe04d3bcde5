namespace RunbookDsl.Hosting.Intake;

/// <summary>What the number of a sample is.</summary>
public enum SampleKind
{
    /// <summary>A value that stands until the next one.</summary>
    Gauge,

    /// <summary>The total of a counter since its start.</summary>
    Counter,

    /// <summary>What was added to a counter since the last sample.</summary>
    CounterDelta,

    /// <summary>The bucket counts of a histogram since its start.</summary>
    Histogram,

    /// <summary>What was added to the buckets of a histogram since the last sample.</summary>
    HistogramDelta,
}
