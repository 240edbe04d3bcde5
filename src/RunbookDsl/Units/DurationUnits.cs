namespace RunbookDsl;

/// <summary>Durations as people write them: <c>5.Minutes()</c>.</summary>
public static class DurationUnits
{
    /// <summary>So many milliseconds.</summary>
    public static TimeSpan Milliseconds(this int value) => TimeSpan.FromMilliseconds((double)value);

    /// <summary>So many milliseconds.</summary>
    public static TimeSpan Milliseconds(this double value) => TimeSpan.FromMilliseconds(value);

    /// <summary>So many seconds.</summary>
    public static TimeSpan Seconds(this int value) => TimeSpan.FromSeconds((double)value);

    /// <summary>So many seconds.</summary>
    public static TimeSpan Seconds(this double value) => TimeSpan.FromSeconds(value);

    /// <summary>So many minutes.</summary>
    public static TimeSpan Minutes(this int value) => TimeSpan.FromMinutes((double)value);

    /// <summary>So many minutes.</summary>
    public static TimeSpan Minutes(this double value) => TimeSpan.FromMinutes(value);

    /// <summary>So many hours.</summary>
    public static TimeSpan Hours(this int value) => TimeSpan.FromHours((double)value);

    /// <summary>So many hours.</summary>
    public static TimeSpan Hours(this double value) => TimeSpan.FromHours(value);

    /// <summary>So many days.</summary>
    public static TimeSpan Days(this int value) => TimeSpan.FromDays((double)value);

    /// <summary>So many days.</summary>
    public static TimeSpan Days(this double value) => TimeSpan.FromDays(value);

    /// <summary>So many weeks.</summary>
    public static TimeSpan Weeks(this int value) => TimeSpan.FromDays(7d * value);

    /// <summary>So many weeks.</summary>
    public static TimeSpan Weeks(this double value) => TimeSpan.FromDays(7 * value);
}
