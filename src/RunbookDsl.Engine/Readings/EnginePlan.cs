using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>What a definition needs kept: rows for its scopes, series for its metrics, columns for its readings, states for its alerts.</summary>
sealed class EnginePlan
{
    readonly RunbookDefinition _definition;
    readonly EngineOptions _options;

    public EnginePlan(RunbookDefinition definition, EngineOptions options)
    {
        _definition = definition;
        _options = options;
        Grid = new TickGrid(definition.Interval.Ticks);
        IdleAfter = Math.Max(options.IdleAfter.Ticks, definition.StaleAfter.Ticks);
        Youth = new Youth(IdleAfter);
        Scopes = definition.Scopes.Select(scope => new RowTable(scope.Labels, options.MaxRowsPerScope)).ToArray();
        Project();
        Metrics = definition.Metrics.Select(Series).ToArray();
        Readings = new ReadingColumn[definition.Readings.Count];
        for (var i = 0; i < Readings.Length; i++)
            Readings[i] = Column(i);
        Alerts = definition.Alerts.Select(alert => new AlertMachine(alert, Scopes[alert.Scope], Grid)).ToArray();
        Settings = definition.Settings.Select(setting => setting.Default).ToArray();
        foreach (var series in Metrics)
            series.Rows.Add(series);
        foreach (var reading in Readings)
            reading.Rows.Add(reading);
        foreach (var alert in Alerts)
            alert.Rows.Add(alert);
    }

    public TickGrid Grid { get; }

    /// <summary>How long what is without samples is remembered, in units of 100 ns.</summary>
    public long IdleAfter { get; }

    public Youth Youth { get; }

    public RowTable[] Scopes { get; }

    public MetricSeries[] Metrics { get; }

    public ReadingColumn[] Readings { get; }

    public AlertMachine[] Alerts { get; }

    /// <summary>The value of each setting at the next tick.</summary>
    public double[] Settings { get; }

    /// <summary>Links every scope with those that have some of its labels.</summary>
    void Project()
    {
        foreach (var fine in Scopes)
        {
            foreach (var coarse in Scopes.Where(coarse => coarse.Names.Count < fine.Names.Count).OrderBy(coarse => coarse.Names.Count))
            {
                var positions = coarse.Names.Select(name => IndexOf(fine.Names, name)).ToArray();
                if (!positions.Contains(-1))
                    fine.Coarser.Add(new Projection(coarse, positions));
            }
        }
    }

    MetricSeries Series(MetricDefinition metric) => metric.Kind switch
    {
        MetricKind.Gauge => new GaugeSeries(metric.WireName, Scopes[metric.Scope], Grid, _definition.StaleAfter),
        MetricKind.Counter => new CounterSeries(metric.WireName, Scopes[metric.Scope], Grid, _definition.StaleAfter, Youth),
        _ => new HistogramSeries(metric.WireName, Scopes[metric.Scope], Grid, _definition.StaleAfter, Youth),
    };

    ReadingColumn Column(int index)
    {
        var reading = _definition.Readings[index];
        var rows = Scopes[reading.Scope];
        return reading switch
        {
            MetricReading metric => Column(metric),
            AggregateReading aggregate => new AggregateColumn(
                rows,
                Source(index, aggregate.Source),
                Between(reading, Readings[aggregate.Source].Rows, rows),
                aggregate.By,
                IsAge(index) ? Grid : null),
            BroadcastReading broadcast => new BroadcastColumn(
                rows, Source(index, broadcast.Source), Between(reading, rows, Readings[broadcast.Source].Rows)),
            UsualReading usual => Usual(usual, Source(index, usual.Source)),
            _ => throw new NotSupportedException($"The reading '{reading.Text}' is of a kind that this engine does not know: {reading.GetType().Name}."),
        };
    }

    MetricColumn Column(MetricReading reading)
    {
        var series = Metrics[reading.Metric];
        var shape = WindowShape.Of(Grid.Spanned(reading.Window), _options);
        if (series.Rows != Scopes[reading.Scope])
            throw new NotSupportedException($"The reading '{reading.Text}' does not have the scope of its metric; aggregate or broadcast it.");
        return (series, reading.Operation) switch
        {
            (_, MetricOperation.Age) => new AgeColumn(series, reading.Where),
            (GaugeSeries gauge, MetricOperation.Last) => new LastColumn(gauge, reading.Where),
            (GaugeSeries gauge, MetricOperation.Min) => new ExtremeColumn(gauge, GaugeFold.Least, shape, reading.Where),
            (GaugeSeries gauge, MetricOperation.Max) => new ExtremeColumn(gauge, GaugeFold.Greatest, shape, reading.Where),
            (GaugeSeries gauge, MetricOperation.Sum) => new SumColumn(gauge, shape, mean: false, reading.Where),
            (GaugeSeries gauge, MetricOperation.Average) => new SumColumn(gauge, shape, mean: true, reading.Where),
            (CounterSeries counter, MetricOperation.Increase) => new IncreaseColumn(counter, counter.Total, shape, perSecond: false, reading.Where),
            (CounterSeries counter, MetricOperation.Rate) => new IncreaseColumn(counter, counter.Total, shape, perSecond: true, reading.Where),
            (HistogramSeries histogram, MetricOperation.Rate) => new IncreaseColumn(histogram, histogram.Count, shape, perSecond: true, reading.Where),
            (HistogramSeries histogram, MetricOperation.Average) => new MeanColumn(histogram, shape, reading.Where),
            (HistogramSeries histogram, MetricOperation.Quantile) => new QuantileColumn(histogram, reading.Quantile, shape, reading.Where),
            _ => throw new NotSupportedException($"The reading '{reading.Text}' asks a {_definition.Metrics[reading.Metric].Kind} for {reading.Operation}, which it does not have."),
        };
    }

    UsualColumn Usual(UsualReading reading, ReadingColumn source)
    {
        if (source.Rows != Scopes[reading.Scope])
            throw new NotSupportedException($"The reading '{reading.Text}' does not have the scope of what it is the usual of.");
        var ticks = Grid.Spanned(reading.Over);
        return new UsualColumn(source, ticks, WindowShape.Of(ticks, _options));
    }

    ReadingColumn Source(int index, int source) => source >= 0 && source < index
        ? Readings[source]
        : throw new NotSupportedException($"The reading '{_definition.Readings[index].Text}' comes before what it is made of.");

    /// <summary>Whether a reading is an age, however it was aggregated.</summary>
    bool IsAge(int index) => _definition.Readings[index] switch
    {
        MetricReading metric => metric.Operation == MetricOperation.Age,
        AggregateReading { By: not (Aggregation.Count or Aggregation.Sum) } aggregate => IsAge(aggregate.Source),
        BroadcastReading broadcast => IsAge(broadcast.Source),
        _ => false,
    };

    static Projection? Between(ReadingDefinition reading, RowTable fine, RowTable coarse) => fine == coarse
        ? null
        : fine.Coarser.Find(projection => projection.Target == coarse)
            ?? throw new NotSupportedException($"The reading '{reading.Text}' goes between scopes of which neither has all labels of the other.");

    static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return i;
        }

        return -1;
    }
}
