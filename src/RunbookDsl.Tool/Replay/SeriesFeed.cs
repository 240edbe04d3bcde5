using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Replay;

/// <summary>Hands recorded samples to the streams of an engine, by the names and labels of the runbook's metrics.</summary>
internal sealed class SeriesFeed(RunbookEngine engine)
{
    readonly Dictionary<string, int> _metrics = engine.Definition.Metrics
        .Select((metric, index) => KeyValuePair.Create(metric.WireName, index))
        .ToDictionary(StringComparer.Ordinal);

    readonly Dictionary<(int Metric, string Identity), int> _streams = [];

    /// <summary>Gives the engine a sample; false when the runbook does not read it or reads it as another kind.</summary>
    public bool Append(MetricSample sample)
    {
        if (!(_metrics.TryGetValue(sample.Name, out var metric) || (sample.OriginalName is { } name && _metrics.TryGetValue(name, out metric)))
            || !Fits(engine.Definition.Metrics[metric].Kind, sample.Kind))
        {
            return false;
        }

        var at = sample.Timestamp!.Value;
        var key = (metric, Identity(sample.Labels));
        var stream = _streams.TryGetValue(key, out var known) ? known : Open(key, sample);
        if (Append(stream, at, sample) == SampleOutcome.Forgotten)
        {
            Append(Open(key, sample), at, sample);
        }

        return true;
    }

    static bool Fits(MetricKind metric, SampleKind sample) => metric switch
    {
        MetricKind.Gauge => sample == SampleKind.Gauge,
        MetricKind.Counter => sample is SampleKind.Counter or SampleKind.CounterDelta,
        _ => sample is SampleKind.Histogram or SampleKind.HistogramDelta,
    };

    static string Identity(IReadOnlyList<KeyValuePair<string, string>> labels) => labels.Count switch
    {
        0 => "",
        1 => $"{labels[0].Key}\0{labels[0].Value}",
        _ => string.Join('\0', labels.Select(label => $"{label.Key}\0{label.Value}")),
    };

    SampleOutcome Append(int stream, DateTimeOffset at, MetricSample sample)
    {
        // The engine has counted a stream that a limit refused.
        if (stream < 0)
        {
            return SampleOutcome.Refused;
        }

        return sample switch
        {
            { Ended: true } => engine.End(stream, at),
            { Histogram: { } points } => engine.AppendHistogram(stream, at, new HistogramSample
            {
                Bounds = points.Bounds.ToArray(),
                Counts = points.Counts.ToArray(),
                Sum = points.Sum,
                IsDelta = sample.Kind == SampleKind.HistogramDelta,
                Start = sample.Start,
            }),
            { Kind: SampleKind.CounterDelta } => engine.AppendDelta(stream, at, sample.Value),
            _ => engine.Append(stream, at, sample.Value, sample.Start),
        };
    }

    int Open((int Metric, string Identity) key, MetricSample sample)
    {
        var labels = engine.Definition.Scopes[engine.Definition.Metrics[key.Metric].Scope].Labels;
        var values = labels.Select(label => sample.Labels.FirstOrDefault(own => own.Key == label).Value ?? "").ToArray();
        return _streams[key] = engine.OpenStream(key.Metric, values, key.Identity);
    }
}
