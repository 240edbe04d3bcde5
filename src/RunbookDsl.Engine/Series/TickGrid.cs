namespace RunbookDsl.Engine;

/// <summary>Numbers ticks by whole intervals since the Unix epoch; tick k covers the interval that ends at k, its end included.</summary>
/// <param name="interval">The time between two ticks, in units of 100 ns.</param>
sealed class TickGrid(long interval)
{
    public long Interval { get; } = interval;

    public double Seconds { get; } = (double)interval / TimeSpan.TicksPerSecond;

    /// <summary>The instant of a tick, in units of 100 ns of UTC.</summary>
    public long TimeOf(long tick) => DateTimeOffset.UnixEpoch.Ticks + (tick * Interval);

    /// <summary>The last tick not after an instant.</summary>
    public long Floor(long time)
    {
        var (quotient, remainder) = Math.DivRem(time - DateTimeOffset.UnixEpoch.Ticks, Interval);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The tick that sees a sample of this instant.</summary>
    public long Covering(long time)
    {
        var floor = Floor(time);
        return TimeOf(floor) == time ? floor : floor + 1;
    }

    /// <summary>How many ticks a duration spans, a begun one counting as whole.</summary>
    public long Spanned(TimeSpan duration) => Math.Max(1, ((duration.Ticks - 1) / Interval) + 1);

    public static DateTimeOffset Instant(long time) => new(time, TimeSpan.Zero);
}
