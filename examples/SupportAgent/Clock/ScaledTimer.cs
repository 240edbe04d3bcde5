namespace SupportAgent.Clock;

/// <summary>A real timer whose times are given on a scaled clock.</summary>
internal sealed class ScaledTimer(ITimer timer, Func<TimeSpan, TimeSpan> real) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(real(dueTime), real(period));

    public void Dispose() => timer.Dispose();

    public ValueTask DisposeAsync() => timer.DisposeAsync();
}
