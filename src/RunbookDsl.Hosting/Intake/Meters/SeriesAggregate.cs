namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>What is gathered of one instrument and one set of tags between two collections.</summary>
internal sealed class SeriesAggregate(IReadOnlyList<KeyValuePair<string, string>> labels, double[]? bounds)
{
    private readonly Lock _lock = new();
    private readonly double[] _counts = bounds is null ? [] : new double[bounds.Length + 1];
    private double _value;
    private bool _touched;

    /// <summary>The tags as labels.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Labels { get; } = labels;

    /// <summary>Adds to a sum.</summary>
    public void Add(double delta)
    {
        lock (_lock)
        {
            _value += delta;
            _touched = true;
        }
    }

    /// <summary>Sets a level.</summary>
    public void Set(double value)
    {
        lock (_lock)
        {
            _value = value;
            _touched = true;
        }
    }

    /// <summary>Counts a measurement in its bucket.</summary>
    public void Record(double value)
    {
        // The first bound that is not below the value; NaN belongs in no bucket.
        if (double.IsNaN(value))
        {
            return;
        }

        var at = Array.BinarySearch(bounds!, value);
        lock (_lock)
        {
            _counts[at >= 0 ? at : ~at]++;
            _value += value;
            _touched = true;
        }
    }

    /// <summary>Takes what was gathered; null if nothing was.</summary>
    /// <param name="keep">Whether the value is a level that stands, rather than what was added since the last time.</param>
    public (double Value, HistogramPoint? Histogram)? Collect(bool keep)
    {
        lock (_lock)
        {
            if (!_touched)
            {
                return null;
            }

            var value = _value;
            var histogram = bounds is null ? null : new HistogramPoint(bounds, [.. _counts], value);
            if (!keep)
            {
                (_value, _touched) = (0, false);
                Array.Clear(_counts);
            }

            return (value, histogram);
        }
    }
}
