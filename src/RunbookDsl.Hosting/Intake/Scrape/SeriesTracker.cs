namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Remembers a target's series from one scrape to the next, to say which ended.</summary>
internal sealed class SeriesTracker
{
    private Dictionary<string, MetricSample> _last = new(StringComparer.Ordinal);

    /// <summary>Takes the samples of a scrape that went well.</summary>
    /// <param name="samples">All of them.</param>
    /// <param name="whole">Whether every line could be read; if not, a missing series may only be a faulty line, and none is said to have ended.</param>
    /// <param name="at">When it was scraped.</param>
    /// <returns>A sample for each series that was there the last time and is gone.</returns>
    public IReadOnlyList<MetricSample> Advance(IReadOnlyList<MetricSample> samples, bool whole, DateTimeOffset at)
    {
        var current = new Dictionary<string, MetricSample>(samples.Count, StringComparer.Ordinal);
        foreach (var sample in samples)
        {
            current[SeriesKey.Of(sample.Name, sample.Labels)] = sample;
        }

        var ended = new List<MetricSample>();
        foreach (var (key, sample) in _last)
        {
            if (current.ContainsKey(key))
            {
                continue;
            }

            if (whole)
            {
                ended.Add(sample with { Timestamp = at, Start = null, Value = 0, Histogram = null, Ended = true });
            }
            else
            {
                current[key] = sample;
            }
        }

        _last = current;
        return ended;
    }
}
