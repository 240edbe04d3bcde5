namespace RunbookDsl.Definition;

/// <summary>How a metric behaves.</summary>
public enum MetricKind
{
    /// <summary>Goes up and down.</summary>
    Gauge,

    /// <summary>Only grows.</summary>
    Counter,

    /// <summary>Counts measurements by bucket.</summary>
    Histogram,
}
