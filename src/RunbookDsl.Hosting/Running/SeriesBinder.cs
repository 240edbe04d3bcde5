using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Running;

/// <summary>Finds the runbooks' metrics that a sample belongs to; many deliveries at a time may ask.</summary>
internal sealed class SeriesBinder
{
    readonly FrozenDictionary<string, MetricOfRunbook[]> _metrics;
    readonly ConcurrentDictionary<SeriesKey, BoundSeries[]> _bound = new();
    readonly ConcurrentDictionary<(string Runbook, string Metric, string Identity), BoundSeries> _series = new();
    readonly int _mostSeries;

    /// <summary>Binds to the metrics of these runbooks.</summary>
    /// <param name="runners">The runbooks.</param>
    /// <param name="mostSeries">How many series are remembered before the least wanted are looked up afresh.</param>
    public SeriesBinder(IReadOnlyList<RunbookRunner> runners, int mostSeries)
    {
        _mostSeries = mostSeries;
        _metrics = runners
            .SelectMany(runner => runner.Definition.Metrics.Select((metric, index) => (metric.WireName, Metric: new MetricOfRunbook(runner, metric, index))))
            .GroupBy(entry => entry.WireName, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Metric).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The series that a sample belongs to, one for each metric that reads it; none when nothing does.</summary>
    public BoundSeries[] Find(MetricSample sample)
    {
        if (!_metrics.TryGetValue(sample.Name, out var metrics) && (sample.OriginalName is null || !_metrics.TryGetValue(sample.OriginalName, out metrics)))
        {
            return [];
        }

        var key = new SeriesKey(sample);
        if (_bound.TryGetValue(key, out var bound))
        {
            return bound;
        }

        if (_bound.Count >= _mostSeries)
        {
            // Senders with ever new labels must not fill the memory; what still comes is soon found again.
            _bound.Clear();
        }

        var identity = key.ToString();
        return _bound.GetOrAdd(key, _ => Array.ConvertAll(metrics, metric => Series(metric, sample, identity)));
    }

    /// <summary>Takes up a series that the journal knows.</summary>
    public BoundSeries Recall(RunbookRunner runner, string metric, string identity, string[] labelValues, long id)
    {
        var entry = _metrics.GetValueOrDefault(metric, []).FirstOrDefault(candidate => candidate.Runner == runner);
        var fits = entry.Runner is not null && entry.Labels.Count == labelValues.Length;
        var series = new BoundSeries(runner, metric, fits ? entry.Index : -1, labelValues, identity) { Id = id };
        if (fits)
        {
            _series[(runner.Definition.Id, metric, identity)] = series;
        }

        return series;
    }

    /// <summary>The series in the journal that had no sample since an instant.</summary>
    public List<BoundSeries> Idle(DateTimeOffset since) => [.. _series.Values.Where(series => series.Id > 0 && series.LastSeen < since)];

    /// <summary>Forgets series; their next samples are looked up afresh.</summary>
    public void Forget(IEnumerable<BoundSeries> idle)
    {
        foreach (var series in idle)
        {
            series.Id = 0;
            series.Stream = -1;
            _series.TryRemove((series.Runner.Definition.Id, series.Metric, series.Identity), out _);
        }

        _bound.Clear();
    }

    BoundSeries Series(MetricOfRunbook metric, MetricSample sample, string identity) => _series.GetOrAdd(
        (metric.Runner.Definition.Id, metric.Metric.WireName, identity),
        _ => new BoundSeries(metric.Runner, metric.Metric.WireName, metric.Index, LabelValues(metric.Labels, sample.Labels), identity));

    static string[] LabelValues(IReadOnlyList<string> declared, IReadOnlyList<KeyValuePair<string, string>> labels)
    {
        var values = new string[declared.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = "";
            foreach (var (name, value) in labels)
            {
                if (string.Equals(name, declared[i], StringComparison.Ordinal))
                {
                    values[i] = value;
                }
            }
        }

        return values;
    }

    [StructLayout(LayoutKind.Auto)]
    readonly record struct MetricOfRunbook(RunbookRunner Runner, MetricDefinition Metric, int Index)
    {
        public IReadOnlyList<string> Labels => Runner.Definition.Scopes[Metric.Scope].Labels;
    }
}
