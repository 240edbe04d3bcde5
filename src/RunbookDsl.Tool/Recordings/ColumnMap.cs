namespace RunbookDsl.Tool.Recordings;

/// <summary>How one column of a CSV file becomes samples of one metric.</summary>
internal sealed record ColumnMap
{
    /// <summary>The metric: its wire name, or its property's name.</summary>
    public required string Metric { get; init; }

    /// <summary>What every number is multiplied by: 0.001 turns milliseconds into seconds, 0.01 percent into a ratio.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Whether a counter's numbers are running totals or what was added since the row before.</summary>
    public CounterForm Counter { get; init; }

    /// <summary>Labels that every row of the column has.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
