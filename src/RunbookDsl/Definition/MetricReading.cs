namespace RunbookDsl.Definition;

/// <summary>A reading taken from the samples of one metric, in the scope of the metric's own labels.</summary>
public sealed record MetricReading : ReadingDefinition
{
    /// <summary>The metric; an index into <see cref="RunbookDefinition.Metrics"/>.</summary>
    public required int Metric { get; init; }

    /// <summary>What is computed.</summary>
    public required MetricOperation Operation { get; init; }

    /// <summary>How far back it looks; zero for <see cref="MetricOperation.Last"/> and <see cref="MetricOperation.Age"/>.</summary>
    public TimeSpan Window { get; init; }

    /// <summary>Between 0 and 1, for <see cref="MetricOperation.Quantile"/>.</summary>
    public double Quantile { get; init; }

    /// <summary>Which rows have a value at all; all when null.</summary>
    public LabelFilter? Where { get; init; }
}
