namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>The two text formats of metrics over HTTP.</summary>
internal enum ExpositionFormat
{
    /// <summary>Prometheus text exposition 0.0.4: timestamps in milliseconds.</summary>
    Text,

    /// <summary>OpenMetrics 1.0: timestamps in seconds, exemplars, ends with <c># EOF</c>.</summary>
    OpenMetrics,
}
