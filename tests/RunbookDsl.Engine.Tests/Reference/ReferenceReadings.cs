using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>Readings by definition: each computed from all samples of the row's streams.</summary>
sealed class ReferenceReadings(
    RunbookDefinition definition,
    EngineOptions options,
    List<ReferenceStream> streams,
    Dictionary<LabelSet, ReferenceRow>[] rows,
    long started,
    long idle)
{
    readonly Dictionary<(LabelSet Labels, int Scope), LabelSet> _projected = [];
    readonly Dictionary<(int Reading, ReferenceRow Row), double?> _values = [];

    public double? Of(int reading, ReferenceRow row) => _values.GetValueOrDefault((reading, row));

    public void Compute(long tick)
    {
        _values.Clear();
        for (var i = 0; i < definition.Readings.Count; i++)
        {
            foreach (var row in rows[definition.Readings[i].Scope].Values.Where(row => row.IsAlive))
                _values[(i, row)] = Compute(i, row, tick);
        }
    }

    public LabelSet LabelsOf(ReferenceStream stream) => stream.Labels ??=
        new(definition.Scopes[definition.Metrics[stream.Metric].Scope].Labels.Zip(stream.LabelValues, KeyValuePair.Create));

    public LabelSet Project(LabelSet labels, int scope)
    {
        if (!_projected.TryGetValue((labels, scope), out var projected))
            _projected.Add((labels, scope), projected = new(labels.Where(label => definition.Scopes[scope].Labels.Contains(label.Key, StringComparer.Ordinal))));
        return projected;
    }

    double? Compute(int index, ReferenceRow row, long tick)
    {
        switch (definition.Readings[index])
        {
            case MetricReading reading:
                return reading.Where is null || reading.Where.Accepts(row.Labels.ValueOf) ? Compute(reading, row, tick) : null;
            case BroadcastReading reading:
                var scope = definition.Readings[reading.Source].Scope;
                return Of(reading.Source, rows[scope][Project(row.Labels, scope)]);
            case AggregateReading reading:
                return Aggregate(reading, row, tick);
            case UsualReading reading:
                return Usual(index, reading, row, tick);
            default:
                throw new InvalidOperationException();
        }
    }

    double? Compute(MetricReading reading, ReferenceRow row, long tick)
    {
        var senders = streams.Where(stream => stream.Metric == reading.Metric && LabelsOf(stream).Equals(row.Labels)).ToArray();
        var measured = senders
            .SelectMany(stream => stream.Seen.Select(sample => (stream.Identity, Sample: sample)))
            .Where(seen => seen.Sample.Tick > row.DroppedAt && seen.Sample.Kind != 'e')
            .OrderBy(seen => seen.Sample.At).ThenBy(seen => seen.Identity, StringComparer.Ordinal).Select(seen => seen.Sample).ToArray();
        var time = Time(tick);
        if (reading.Operation == MetricOperation.Age)
            return (double)(time - (measured.Length > 0 ? measured[^1].At : row.Appeared)) / TimeSpan.TicksPerSecond;

        var anchor = Anchor(TicksOf(reading.Window), tick);
        if (definition.Metrics[reading.Metric].Kind == MetricKind.Gauge && reading.Operation != MetricOperation.Last)
        {
            var inside = measured.Where(sample => sample.Tick > anchor).Select(sample => sample.Value).ToArray();
            if (inside.Length == 0)
                return null;
            return reading.Operation switch
            {
                MetricOperation.Min => inside.Min(),
                MetricOperation.Max => inside.Max(),
                MetricOperation.Sum => inside.Sum(),
                _ => inside.Sum() / inside.Length,
            };
        }

        if (measured.Length == 0 || time - measured[^1].At > definition.StaleAfter.Ticks || !senders.Any(stream => stream.IsLive))
            return null;
        var seconds = (tick - anchor) * definition.Interval.TotalSeconds;
        var growth = new ReferenceGrowth(definition.StaleAfter.Ticks, started, idle, Time(anchor), anchor, row.DroppedAt);
        return (definition.Metrics[reading.Metric].Kind, reading.Operation) switch
        {
            (MetricKind.Gauge, _) => measured[^1].Value,
            (MetricKind.Counter, MetricOperation.Increase) => senders.Sum(growth.OfCounter),
            (MetricKind.Counter, _) => senders.Sum(growth.OfCounter) / seconds,
            _ => growth.OfHistogram(reading, senders, measured, seconds),
        };
    }

    double? Aggregate(AggregateReading reading, ReferenceRow row, long tick)
    {
        var scope = definition.Readings[reading.Source].Scope;
        var values = rows[scope].Values
            .Where(source => source.IsAlive && Project(source.Labels, reading.Scope).Equals(row.Labels))
            .Select(source => Of(reading.Source, source)).OfType<double>().ToArray();
        if (reading.By == Aggregation.Count)
            return values.Length;
        if (values.Length == 0)
            return IsAge(reading) ? (double)(Time(tick) - row.Appeared) / TimeSpan.TicksPerSecond : null;
        return reading.By switch
        {
            Aggregation.Sum => values.Sum(),
            Aggregation.Average => values.Sum() / values.Length,
            Aggregation.Min => values.Min(),
            _ => values.Max(),
        };
    }

    bool IsAge(ReadingDefinition reading) => reading switch
    {
        MetricReading metric => metric.Operation == MetricOperation.Age,
        AggregateReading { By: Aggregation.Average or Aggregation.Min or Aggregation.Max } aggregate => IsAge(definition.Readings[aggregate.Source]),
        BroadcastReading broadcast => IsAge(definition.Readings[broadcast.Source]),
        _ => false,
    };

    double? Usual(int index, UsualReading reading, ReferenceRow row, long tick)
    {
        if (!row.History.TryGetValue(index, out var history))
            row.History.Add(index, history = []);
        var ticks = TicksOf(reading.Over);
        var anchor = Anchor(ticks, tick - 1);
        var known = history.Where(entry => entry.Tick > anchor).Select(entry => entry.Value).OfType<double>().ToArray();
        history.Add((tick, Of(reading.Source, row)));
        return known.Length * 10 >= ticks ? known.Sum() / known.Length : null;
    }

    long TicksOf(TimeSpan window) => Math.Max(1, (long)Math.Ceiling(window / definition.Interval));

    /// <summary>The tick after which a window of so many ticks begins.</summary>
    long Anchor(long ticks, long tick)
    {
        if (ticks <= options.ExactTicks)
            return tick - ticks;
        var pane = (long)Math.Ceiling((double)ticks / options.Panes);
        var panes = (long)Math.Ceiling((double)ticks / pane);
        return (tick - (tick % pane)) - (panes * pane);
    }

    long Time(long tick) => DateTimeOffset.UnixEpoch.Ticks + (tick * definition.Interval.Ticks);
}
