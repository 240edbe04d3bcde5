using Microsoft.Extensions.Time.Testing;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>A fake clock whose hands can be set without time passing, as an administrator or a time server does.</summary>
internal sealed class SettableClock(FakeTimeProvider fake) : TimeProvider
{
    public FakeTimeProvider Fake { get; } = fake;

    public TimeSpan Offset { get; set; }

    public override long TimestampFrequency => Fake.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Fake.GetUtcNow() + Offset;

    public override long GetTimestamp() => Fake.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => Fake.CreateTimer(callback, state, dueTime, period);
}
