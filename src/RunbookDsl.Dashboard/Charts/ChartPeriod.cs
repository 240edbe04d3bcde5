namespace RunbookDsl.Dashboard.Charts;

/// <summary>A time from one moment to another, in seconds since the Unix epoch.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal sealed record ChartPeriod(double From, double To);
