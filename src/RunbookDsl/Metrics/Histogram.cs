namespace RunbookDsl;

/// <summary>A metric of many measurements kept as counts per bucket: latencies, sizes, turns.</summary>
/// <typeparam name="T">The unit of one measurement.</typeparam>
public readonly struct Histogram<T>
    where T : struct
{
    /// <summary>Its name.</summary>
    public static implicit operator MetricName(Histogram<T> histogram) => default;

    /// <summary>Only the series whose labels satisfy this.</summary>
    public Histogram<T> Where(LabelPredicate predicate) => default;

    /// <summary>The value that half of the window's measurements do not exceed.</summary>
    public Reading<T> P50(TimeSpan window) => default;

    /// <summary>The value that 90 % of the window's measurements do not exceed.</summary>
    public Reading<T> P90(TimeSpan window) => default;

    /// <summary>The value that 95 % of the window's measurements do not exceed.</summary>
    public Reading<T> P95(TimeSpan window) => default;

    /// <summary>The value that 99 % of the window's measurements do not exceed.</summary>
    public Reading<T> P99(TimeSpan window) => default;

    /// <summary>The value that this share of the window's measurements does not exceed, interpolated inside its bucket.</summary>
    /// <param name="quantile">Between 0 and 1.</param>
    /// <param name="window">How far back to look.</param>
    public Reading<T> Quantile(double quantile, TimeSpan window) => default;

    /// <summary>The mean of the window's measurements; unknown when there are none.</summary>
    public Reading<T> Average(TimeSpan window) => default;

    /// <summary>How many measurements per second the window holds.</summary>
    public Reading<Rate<Count>> Rate(TimeSpan window) => default;

    /// <summary>True while no sample has arrived for this long (<paramref name="for"/>); never unknown.</summary>
    public Condition IsMissing(TimeSpan @for) => default;
}
