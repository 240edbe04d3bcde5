namespace RunbookDsl.Definition;

/// <summary>What is computed from the samples of a metric. `docs/semantics.md` defines each.</summary>
public enum MetricOperation
{
    /// <summary>The last value of a gauge, unless it is stale.</summary>
    Last,

    /// <summary>The mean of a gauge's samples, or of a histogram's measurements, in the window.</summary>
    Average,

    /// <summary>The greatest of a gauge's samples in the window.</summary>
    Max,

    /// <summary>The least of a gauge's samples in the window.</summary>
    Min,

    /// <summary>The sum of a gauge's samples in the window.</summary>
    Sum,

    /// <summary>How much a counter grew in the window.</summary>
    Increase,

    /// <summary>How much a counter grew, or how many measurements a histogram took, in the window, per second.</summary>
    Rate,

    /// <summary>The quantile of a histogram's measurements in the window.</summary>
    Quantile,

    /// <summary>Seconds since the last sample, or since the row appeared when there was none; never missing.</summary>
    Age,
}
