using Google.Protobuf.Collections;
using OpenTelemetry.Proto.Common.V1;
using OpenTelemetry.Proto.Metrics.V1;
using RunbookDsl.Hosting.Intake.Naming;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>Turns the data points of one metric into samples.</summary>
internal sealed class OtlpPoints(Delivery delivery)
{
    private readonly LabelCollector _labels = new();
    private string _job = "";
    private string _instance = "";

    /// <summary>Says whose points follow.</summary>
    public void From(string job, string instance) => (_job, _instance) = (job, instance);

    /// <summary>Reads the points of a gauge or sum.</summary>
    public void ReadNumbers(Metric metric, MetricShape shape, SampleKind kind, RepeatedField<NumberDataPoint> points)
    {
        var name = MetricNames.Translate(metric.Name, metric.Unit, shape);
        foreach (var point in points)
        {
            var ended = HasEnded(point.Flags);
            if (point.ValueCase == NumberDataPoint.ValueOneofCase.None && !ended)
            {
                delivery.Reject(1, $"{Delivery.Shorten(name)}: a data point has no value.");
                continue;
            }

            var value = point.ValueCase switch
            {
                NumberDataPoint.ValueOneofCase.AsDouble => point.AsDouble,
                NumberDataPoint.ValueOneofCase.AsInt => point.AsInt,
                _ => 0,
            };
            Add(metric, name, kind, point.Attributes, point.StartTimeUnixNano, point.TimeUnixNano, value, histogram: null, ended);
        }
    }

    /// <summary>Reads the points of a histogram with explicit bounds.</summary>
    public void ReadHistograms(Metric metric, SampleKind kind, RepeatedField<HistogramDataPoint> points)
    {
        var name = MetricNames.Translate(metric.Name, metric.Unit, MetricShape.Other);
        foreach (var point in points)
        {
            var ended = HasEnded(point.Flags);
            if (!ended && Fault(point) is { } fault)
            {
                delivery.Reject(1, $"{Delivery.Shorten(name)}: {fault}.");
                continue;
            }

            // Without buckets only count and sum are known: one bucket holds everything.
            double[] counts = point.BucketCounts.Count == 0 ? [point.Count] : [.. point.BucketCounts.Select(c => (double)c)];
            var histogram = new HistogramPoint([.. point.ExplicitBounds], counts, point.HasSum ? point.Sum : null);
            Add(metric, name, kind, point.Attributes, point.StartTimeUnixNano, point.TimeUnixNano, value: 0, ended ? null : histogram, ended);
        }
    }

    /// <summary>Reads the points of an exponential histogram, brought to <see cref="ExponentialGrid"/>.</summary>
    public void ReadExponentialHistograms(Metric metric, SampleKind kind, RepeatedField<ExponentialHistogramDataPoint> points)
    {
        var name = MetricNames.Translate(metric.Name, metric.Unit, MetricShape.Other);
        foreach (var point in points)
        {
            var counts = ExponentialGrid.Empty();
            counts[0] = point.ZeroCount;
            foreach (var negative in point.Negative?.BucketCounts ?? [])
            {
                counts[0] += negative;
            }

            if (point.Positive is { } positive)
            {
                ExponentialGrid.AddPositive(counts, point.Scale, positive.Offset, positive.BucketCounts);
            }

            var ended = HasEnded(point.Flags);
            var histogram = new HistogramPoint(ExponentialGrid.Bounds, counts, point.HasSum ? point.Sum : null);
            Add(metric, name, kind, point.Attributes, point.StartTimeUnixNano, point.TimeUnixNano, value: 0, ended ? null : histogram, ended);
        }
    }

    private void Add(Metric metric, string name, SampleKind kind, RepeatedField<KeyValue> attributes, ulong start, ulong at, double value, HistogramPoint? histogram, bool ended)
    {
        _labels.Clear();
        foreach (var attribute in attributes)
        {
            _labels.Add(attribute.Key, AttributeText.Of(attribute.Value));
        }

        if (_job.Length > 0)
        {
            _labels.Fix("job", _job);
        }

        if (_instance.Length > 0)
        {
            _labels.Fix("instance", _instance);
        }

        delivery.Add(new MetricSample
        {
            Name = name,
            OriginalName = string.Equals(metric.Name, name, StringComparison.Ordinal) ? null : metric.Name,
            Kind = kind,
            Labels = _labels.ToLabels(),
            Timestamp = OtlpTime.Of(at),
            Start = OtlpTime.Of(start),
            Value = value,
            Histogram = histogram,
            Ended = ended,
        });
    }

    private static bool HasEnded(uint flags) => (flags & (uint)DataPointFlags.NoRecordedValueMask) != 0;

    private static string? Fault(HistogramDataPoint point)
    {
        var bounds = point.ExplicitBounds;
        if (point.BucketCounts.Count != bounds.Count + 1 && (point.BucketCounts.Count != 0 || bounds.Count != 0))
        {
            return $"a histogram has {point.BucketCounts.Count} bucket counts for {bounds.Count} bounds, there must be one more";
        }

        for (var i = 0; i < bounds.Count; i++)
        {
            if (!double.IsFinite(bounds[i]) || (i > 0 && bounds[i] <= bounds[i - 1]))
            {
                return "the bounds of a histogram must be finite and strictly ascending";
            }
        }

        return null;
    }
}
