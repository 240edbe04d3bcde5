namespace RunbookDsl.Engine;

/// <summary>One point of a histogram.</summary>
public readonly ref struct HistogramSample
{
    /// <summary>The buckets' upper bounds, ascending and finite; a last bucket without a bound follows them.</summary>
    public required ReadOnlySpan<double> Bounds { get; init; }

    /// <summary>How many measurements each bucket holds by itself (not those below it too); one more than there are bounds.</summary>
    public required ReadOnlySpan<double> Counts { get; init; }

    /// <summary>The sum of all measurements; null when the sender does not know it.</summary>
    public double? Sum { get; init; }

    /// <summary>True when it holds only what came since the sender's last point, false when it holds everything since <see cref="Start"/>.</summary>
    public bool IsDelta { get; init; }

    /// <summary>When the sender began to count; null when it does not say.</summary>
    public DateTimeOffset? Start { get; init; }
}
