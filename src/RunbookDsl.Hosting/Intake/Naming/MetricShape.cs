namespace RunbookDsl.Hosting.Intake.Naming;

/// <summary>What of a metric's data decides its name.</summary>
internal enum MetricShape
{
    /// <summary>A gauge: <c>_ratio</c> if its unit is <c>1</c>.</summary>
    Gauge,

    /// <summary>A sum that only grows: <c>_total</c>.</summary>
    MonotonicSum,

    /// <summary>A sum that may fall, a histogram: the unit alone.</summary>
    Other,
}
