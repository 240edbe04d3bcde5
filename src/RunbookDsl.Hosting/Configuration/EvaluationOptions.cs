namespace RunbookDsl.Hosting.Configuration;

/// <summary>Evaluation: <c>Runbooks:Evaluation</c>.</summary>
public sealed class EvaluationOptions
{
    /// <summary>How long a tick stays open for samples that come late: 5 seconds, between 0 and 5 minutes.</summary>
    public TimeSpan Lateness { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How far ahead of the host's clock a sample may lie: 1 minute, between 0 and a day.</summary>
    public TimeSpan MaxFuture { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How much missed time is evaluated tick by tick after a stop or a jump of the clock: 1 hour, between 0 and a day.</summary>
    public TimeSpan MaxCatchUp { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a series without samples is remembered: 24 hours, at least a minute.</summary>
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The most label sets kept for one scope of a runbook: 10,000.</summary>
    public int MaxRowsPerScope { get; set; } = 10_000;

    /// <summary>The most senders' series kept for one runbook: 100,000.</summary>
    public int MaxStreams { get; set; } = 100_000;

    /// <summary>How many deliveries may wait for the journal before senders are asked to try again: 1,024.</summary>
    public int QueuedDeliveries { get; set; } = 1024;

    /// <summary>How many ticks of each alert are kept for charts: 480, two hours of 15-second ticks.</summary>
    public int HistoryTicks { get; set; } = 480;

    /// <summary>How many label sets of each alert are kept for charts: 200.</summary>
    public int HistoryRows { get; set; } = 200;
}
