namespace RunbookDsl.Compiler.Model;

/// <summary>How a metric behaves.</summary>
enum MetricKind
{
    /// <summary>Goes up and down.</summary>
    Gauge,

    /// <summary>Only grows.</summary>
    Counter,

    /// <summary>Counts measurements by bucket.</summary>
    Histogram,
}
