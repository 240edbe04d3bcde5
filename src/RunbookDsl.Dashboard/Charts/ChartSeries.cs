namespace RunbookDsl.Dashboard.Charts;

/// <summary>What the script <c>chart.js</c> draws: numbers already in the unit they are written in.</summary>
internal sealed record ChartSeries
{
    /// <summary>The ticks, in seconds since the Unix epoch.</summary>
    public required IReadOnlyList<double> Times { get; init; }

    /// <summary>The value at each tick; null while unknown.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>The limit at each tick; null while unknown.</summary>
    public required IReadOnlyList<double?> Limits { get; init; }

    /// <summary>When it fired.</summary>
    public required IReadOnlyList<ChartPeriod> Firing { get; init; }

    /// <summary>When it was pending.</summary>
    public required IReadOnlyList<ChartPeriod> Pending { get; init; }

    /// <summary>Where the chart begins.</summary>
    public required double From { get; init; }

    /// <summary>Where the chart ends.</summary>
    public required double To { get; init; }

    /// <summary>What stands before a number.</summary>
    public required string Prefix { get; init; }

    /// <summary>What stands after a number.</summary>
    public required string Suffix { get; init; }
}
