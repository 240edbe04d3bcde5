namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>The lines of one histogram at one instant, until all are there.</summary>
internal sealed class HistogramParts(string family, IReadOnlyList<KeyValuePair<string, string>> labels, DateTimeOffset? timestamp, int firstLine)
{
    private readonly List<(double Bound, double Total)> _buckets = [];

    /// <summary>The family's name.</summary>
    public string Family { get; } = family;

    /// <summary>Where it began, for messages.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>The total of measurements, if given.</summary>
    public double? Count { get; set; }

    /// <summary>Their sum, if given.</summary>
    public double? Sum { get; set; }

    /// <summary>Since when they have been counted, if given.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>Whether there are buckets, without which it is only a sum and a count.</summary>
    public bool HasBuckets => _buckets.Count > 0;

    /// <summary>Adds a bucket as exposed: everything up to its bound.</summary>
    public void AddBucket(double bound, double total) => _buckets.Add((bound, total));

    /// <summary>The histogram, its buckets in order and no longer accumulated; null with the reason if they do not fit together.</summary>
    public MetricSample? ToSample(out string? fault)
    {
        _buckets.Sort(static (a, b) => a.Bound.CompareTo(b.Bound));
        if (!double.IsPositiveInfinity(_buckets[^1].Bound))
        {
            if (Count is not { } count)
            {
                fault = $"{Family}: neither a bucket le=\"+Inf\" nor {Family}_count is given";
                return null;
            }

            _buckets.Add((double.PositiveInfinity, count));
        }

        var counts = new double[_buckets.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            var below = i == 0 ? 0 : _buckets[i - 1].Total;
            counts[i] = _buckets[i].Total - below;
            if (i > 0 && _buckets[i].Bound == _buckets[i - 1].Bound)
            {
                fault = $"{Family}: two buckets have the same bound";
                return null;
            }

            if (!(counts[i] >= 0) || double.IsInfinity(counts[i]))
            {
                fault = $"{Family}: each bucket counts those below it too, so their values must be finite and must not fall";
                return null;
            }
        }

        fault = null;
        return new MetricSample
        {
            Name = Family,
            Kind = SampleKind.Histogram,
            Labels = labels,
            Timestamp = timestamp,
            Start = Created,
            Histogram = new HistogramPoint([.. _buckets.SkipLast(1).Select(b => b.Bound)], counts, Sum),
        };
    }

    /// <summary>The sum and count of a family without buckets, as the counters they are.</summary>
    public IEnumerable<MetricSample> ToCounters()
    {
        foreach (var (suffix, value) in new[] { ("_count", Count), ("_sum", Sum) })
        {
            if (value is { } total)
            {
                yield return new MetricSample { Name = Family + suffix, Kind = SampleKind.Counter, Labels = labels, Timestamp = timestamp, Start = Created, Value = total };
            }
        }
    }
}
