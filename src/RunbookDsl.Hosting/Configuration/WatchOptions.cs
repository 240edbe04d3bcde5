namespace RunbookDsl.Hosting.Configuration;

/// <summary>Watching the host itself: <c>Runbooks:Watch</c>.</summary>
public sealed class WatchOptions
{
    /// <summary>An address that is called while all is well, at a service that raises the alarm when the calls stop; none by default. It is a secret: whoever knows it can keep the alarm quiet.</summary>
    public Uri? HeartbeatUrl { get; set; }

    /// <summary>How often it is called: every minute, between 5 seconds and an hour.</summary>
    public TimeSpan HeartbeatEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often the journal is looked through for work that should have happened: every minute, between 5 seconds and an hour.</summary>
    public TimeSpan AuditEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How late something may be before it is told: 2 minutes, between 15 seconds and an hour.</summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromMinutes(2);
}
