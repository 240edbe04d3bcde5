namespace RunbookDsl.Dashboard.Charts;

/// <summary>How much of the past a chart shows.</summary>
internal enum ChartRange
{
    /// <summary>The last hour.</summary>
    OneHour,

    /// <summary>The last six hours.</summary>
    SixHours,

    /// <summary>The last day.</summary>
    Day,

    /// <summary>As much as the host keeps.</summary>
    All,
}
