namespace RunbookDsl.Compiler.Model;

/// <summary>What is computed from the samples of a metric; the same names as <c>RunbookDsl.Definition.MetricOperation</c>.</summary>
enum MetricOperation
{
    /// <summary>The last value of a gauge.</summary>
    Last,

    /// <summary>The mean in the window.</summary>
    Average,

    /// <summary>The greatest sample in the window.</summary>
    Max,

    /// <summary>The least sample in the window.</summary>
    Min,

    /// <summary>The sum of the samples in the window.</summary>
    Sum,

    /// <summary>How much a counter grew in the window.</summary>
    Increase,

    /// <summary>How much it grew in the window, per second.</summary>
    Rate,

    /// <summary>The quantile of a histogram's measurements in the window.</summary>
    Quantile,

    /// <summary>Seconds since the last sample; what <see cref="MissingCondition"/> asks of a metric as such.</summary>
    Age,
}
