using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using RunbookDsl.Hosting.Intake.Naming;

namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>All series of one instrument.</summary>
internal sealed class InstrumentAggregate
{
    // OpenTelemetry's default bounds, which the .NET instruments assume where they advise none.
    private static readonly double[] DefaultBounds = [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000];

    // The same ladder for seconds, a thousandth of it: the default one is meant for milliseconds.
    private static readonly double[] SecondBounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private readonly ConcurrentDictionary<string, SeriesAggregate> _series = new(StringComparer.Ordinal);
    private readonly Instrument _instrument;
    private readonly InstrumentNature _nature;
    private readonly double[]? _bounds;
    private readonly int _maxSeries;
    private long _refused;

    /// <summary>Prepares for an instrument.</summary>
    public InstrumentAggregate(Instrument instrument, int maxSeries)
    {
        _instrument = instrument;
        _maxSeries = maxSeries;
        _nature = InstrumentNatures.Of(instrument);
        _bounds = _nature == InstrumentNature.Histogram ? Bounds(instrument) : null;
        Name = MetricNames.Translate(instrument.Name, instrument.Unit ?? "", _nature switch
        {
            InstrumentNature.Counter or InstrumentNature.ObservedCounter => MetricShape.MonotonicSum,
            InstrumentNature.Gauge => MetricShape.Gauge,
            _ => MetricShape.Other,
        });
    }

    /// <summary>The name in Prometheus' notation.</summary>
    public string Name { get; }

    /// <summary>Takes one measurement; called on the measuring thread.</summary>
    public void Measure(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = Labels(tags);
        var key = Scrape.SeriesKey.Of("", labels);
        if (!_series.TryGetValue(key, out var series))
        {
            if (_series.Count >= _maxSeries)
            {
                Interlocked.Increment(ref _refused);
                return;
            }

            series = _series.GetOrAdd(key, _ => new SeriesAggregate(labels, _bounds));
        }

        switch (_nature)
        {
            case InstrumentNature.Histogram:
                series.Record(value);
                break;
            case InstrumentNature.Counter or InstrumentNature.UpDown:
                series.Add(value);
                break;
            default:
                series.Set(value);
                break;
        }
    }

    /// <summary>Forgets observed values before they are observed anew, so that a series no longer observed is not repeated.</summary>
    public void BeforeObserving()
    {
        if (_instrument.IsObservable)
        {
            _series.Clear();
        }
    }

    /// <summary>Moves what was gathered into a delivery.</summary>
    public void Collect(Delivery delivery, DateTimeOffset at)
    {
        var kind = _nature switch
        {
            InstrumentNature.Counter => SampleKind.CounterDelta,
            InstrumentNature.Histogram => SampleKind.HistogramDelta,
            InstrumentNature.ObservedCounter => SampleKind.Counter,
            _ => SampleKind.Gauge,
        };
        foreach (var series in _series.Values)
        {
            if (series.Collect(keep: kind is SampleKind.Gauge or SampleKind.Counter) is { } gathered)
            {
                delivery.Add(new MetricSample
                {
                    Name = Name,
                    OriginalName = string.Equals(Name, _instrument.Name, StringComparison.Ordinal) ? null : _instrument.Name,
                    Kind = kind,
                    Labels = series.Labels,
                    Timestamp = at,
                    Value = gathered.Histogram is null ? gathered.Value : 0,
                    Histogram = gathered.Histogram,
                });
            }
        }

        if (Interlocked.Exchange(ref _refused, 0) is > 0 and var refused)
        {
            delivery.Reject((int)Math.Min(refused, int.MaxValue), string.Create(CultureInfo.InvariantCulture, $"{Name} has more than {_maxSeries:N0} sets of tags (Runbooks:Intake:{nameof(IntakeOptions.MaxSamplesPerDelivery)})."));
        }
    }

    private static List<KeyValuePair<string, string>> Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
        {
            return [];
        }

        var labels = new LabelCollector();
        foreach (var (key, value) in tags)
        {
            labels.Add(key, value switch
            {
                null => "",
                bool flag => flag ? "true" : "false",
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            });
        }

        return [.. labels.ToLabels()];
    }

    private static double[] Bounds(Instrument instrument) =>
        InstrumentNatures.AdvisedBounds(instrument) ?? (instrument.Unit is "s" ? SecondBounds : DefaultBounds);
}
