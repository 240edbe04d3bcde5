using System.Collections.Concurrent;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>The last scrape of every target, for health checks and pages.</summary>
internal sealed class ScrapeStatuses
{
    private readonly ConcurrentDictionary<string, ScrapeStatus> _latest = new(StringComparer.Ordinal);

    /// <summary>All targets scraped so far, by address.</summary>
    public IReadOnlyList<ScrapeStatus> All => [.. _latest.Values.OrderBy(s => s.Target, StringComparer.Ordinal)];

    /// <summary>Remembers a scrape.</summary>
    /// <returns>The one before it.</returns>
    public ScrapeStatus? Set(ScrapeStatus status)
    {
        _latest.TryGetValue(status.Target, out var before);
        _latest[status.Target] = status;
        return before;
    }
}
