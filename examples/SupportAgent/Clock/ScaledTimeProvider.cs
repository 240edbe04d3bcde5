namespace SupportAgent.Clock;

/// <summary>A clock that stands at a chosen instant until it is started and then runs so many times as fast as the real one; every wait on it is that much shorter.</summary>
internal sealed class ScaledTimeProvider : TimeProvider
{
    readonly DateTimeOffset _start;
    readonly double _speed;
    Running? _running;

    /// <param name="start">What it shows until it is started.</param>
    /// <param name="speed">How many of its seconds pass in a real one.</param>
    public ScaledTimeProvider(DateTimeOffset start, double speed)
    {
        _start = start;
        _speed = speed;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _start.AddTicks(GetTimestamp());

    public override long GetTimestamp() => Volatile.Read(ref _running) is { } running ? (long)(running.Elapsed.Ticks * _speed) : 0;

    /// <summary>Lets it run.</summary>
    /// <param name="origin">The real instant at which it began to; two processes that share it agree on the time.</param>
    public void Start(DateTimeOffset origin) => Volatile.Write(ref _running, new Running(System.GetUtcNow() - origin, System.GetTimestamp()));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ScaledTimer(System.CreateTimer(callback, state, Real(dueTime), Real(period)), Real);

    /// <summary>How long a stretch of this clock really takes; timers do not know less than a millisecond.</summary>
    public TimeSpan Real(TimeSpan scaled) =>
        scaled == Timeout.InfiniteTimeSpan || scaled == TimeSpan.Zero ? scaled : TimeSpan.FromMilliseconds(Math.Max(1, (scaled / _speed).TotalMilliseconds));

    // The real clock is read once: what follows is monotonic, whatever is done to the machine's time.
    sealed record Running(TimeSpan Ahead, long Since)
    {
        public TimeSpan Elapsed => Ahead + System.GetElapsedTime(Since);
    }
}
