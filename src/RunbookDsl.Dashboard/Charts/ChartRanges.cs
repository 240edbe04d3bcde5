namespace RunbookDsl.Dashboard.Charts;

/// <summary>The ranges by name and length.</summary>
internal static class ChartRanges
{
    /// <summary>The name in addresses and on the page.</summary>
    public static string Name(this ChartRange range) => range switch
    {
        ChartRange.SixHours => "6h",
        ChartRange.Day => "24h",
        ChartRange.All => "all",
        _ => "1h",
    };

    /// <summary>The range in words: <c>the last hour</c>.</summary>
    public static string Words(this ChartRange range) => range switch
    {
        ChartRange.SixHours => "the last 6 hours",
        ChartRange.Day => "the last 24 hours",
        ChartRange.All => "all that is kept",
        _ => "the last hour",
    };

    /// <summary>The range of a name; the shortest when the name is not one.</summary>
    public static ChartRange Parse(string? name) => Enum.GetValues<ChartRange>().FirstOrDefault(range => string.Equals(range.Name(), name, StringComparison.Ordinal));

    /// <summary>Where a chart begins whose last tick is known.</summary>
    public static DateTimeOffset Start(this ChartRange range, DateTimeOffset end) => range switch
    {
        ChartRange.SixHours => end.AddHours(-6),
        ChartRange.Day => end.AddHours(-24),
        ChartRange.All => DateTimeOffset.MinValue,
        _ => end.AddHours(-1),
    };
}
