namespace SupportAgent.Clock;

/// <summary>A clock that begins at a chosen instant and runs so many times as fast as the real one; every wait on it is that much shorter.</summary>
internal sealed class ScaledTimeProvider : TimeProvider
{
    readonly DateTimeOffset _start;
    readonly double _speed;
    readonly TimeSpan _ahead;
    readonly long _createdAt = System.GetTimestamp();

    /// <param name="start">What it shows at <paramref name="origin"/>.</param>
    /// <param name="origin">The real instant at which it began; two processes that share it agree on the time.</param>
    /// <param name="speed">How many of its seconds pass in a real one.</param>
    public ScaledTimeProvider(DateTimeOffset start, DateTimeOffset origin, double speed)
    {
        _start = start;
        _speed = speed;
        _ahead = System.GetUtcNow() - origin;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _start.AddTicks(GetTimestamp());

    // The real clock is read once: what follows is monotonic, whatever is done to the machine's time.
    public override long GetTimestamp() => (long)((_ahead + System.GetElapsedTime(_createdAt)).Ticks * _speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ScaledTimer(System.CreateTimer(callback, state, Real(dueTime), Real(period)), Real);

    /// <summary>How long a stretch of this clock really takes; timers do not know less than a millisecond.</summary>
    public TimeSpan Real(TimeSpan scaled) =>
        scaled == Timeout.InfiniteTimeSpan || scaled == TimeSpan.Zero ? scaled : TimeSpan.FromMilliseconds(Math.Max(1, (scaled / _speed).TotalMilliseconds));
}
