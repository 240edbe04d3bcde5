using Microsoft.Extensions.Logging;

namespace RunbookDsl.Hosting.Running;

/// <summary>Notices that the clock was set while the host ran, by comparing it with the time that really passed.</summary>
internal sealed partial class ClockWatch(TimeProvider clock, ILogger<ClockWatch> logger)
{
    static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(10);

    DateTimeOffset? _lastSeen;
    long _stamp;

    /// <summary>Looks at the clock, and warns when it has jumped since the last look.</summary>
    public DateTimeOffset Look()
    {
        var now = clock.GetUtcNow();
        var stamp = clock.GetTimestamp();
        if (_lastSeen is { } before)
        {
            var jump = now - before - clock.GetElapsedTime(_stamp, stamp);
            if (jump > Tolerance)
            {
                JumpedAhead(logger, jump, before, now);
            }
            else if (jump < -Tolerance)
            {
                JumpedBack(logger, -jump, before, now);
            }
        }

        _lastSeen = now;
        _stamp = stamp;
        return now;
    }

    [LoggerMessage(1, LogLevel.Warning, "The clock jumped ahead by {Jump}, from {Before:O} to {Now:O}. The ticks between are evaluated as far as Runbooks:Evaluation:MaxCatchUp reaches; check the time synchronisation of this machine.")]
    static partial void JumpedAhead(ILogger logger, TimeSpan jump, DateTimeOffset before, DateTimeOffset now);

    [LoggerMessage(2, LogLevel.Warning, "The clock jumped back by {Jump}, from {Before:O} to {Now:O}. No tick is evaluated twice: evaluation goes on when the clock has passed the last tick again; check the time synchronisation of this machine.")]
    static partial void JumpedBack(ILogger logger, TimeSpan jump, DateTimeOffset before, DateTimeOffset now);
}
