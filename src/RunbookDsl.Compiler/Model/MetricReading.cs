namespace RunbookDsl.Compiler.Model;

/// <summary>A reading taken from the samples of one metric.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Operation">What is computed.</param>
/// <param name="Window">How far back it looks; zero for the last value.</param>
/// <param name="Quantile">Between 0 and 1, for <see cref="MetricOperation.Quantile"/>.</param>
/// <param name="Where">Which series take part; all when null.</param>
sealed record MetricReading(Metric Metric, MetricOperation Operation, TimeSpan Window, double Quantile, LabelFilter? Where) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Operation switch
    {
        MetricOperation.Age => Unit.Seconds,
        MetricOperation.Rate when Metric.Kind == MetricKind.Histogram => Unit.CountPerSecond,
        MetricOperation.Rate => Metric.Unit.PerSecond(),
        _ => Metric.Unit,
    };
}
