namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>One page of metrics that is fetched at an interval.</summary>
public sealed class ScrapeTarget
{
    /// <summary>Its address: <c>http://localhost:9100/metrics</c>.</summary>
    public Uri? Url { get; set; }

    /// <summary>How often it is fetched: every 15 s.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an answer may take, to its last byte: 10 s, and never longer than the interval.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Labels added to every series. <c>job</c> is the host's name and <c>instance</c> its <c>host:port</c> unless given here.
    /// A series that carries one of these labels itself keeps its own as <c>exported_…</c>, as in Prometheus.
    /// </summary>
    public IDictionary<string, string> Labels { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
