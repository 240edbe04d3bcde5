using OpenTelemetry.Proto.Collector.Metrics.V1;
using OpenTelemetry.Proto.Metrics.V1;
using OpenTelemetry.Proto.Resource.V1;
using RunbookDsl.Hosting.Intake.Naming;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>
/// Turns an OTLP request into samples. Of the resource, <c>service.name</c> (with <c>service.namespace/</c> before it) becomes the label <c>job</c> and
/// <c>service.instance.id</c> the label <c>instance</c>; its other attributes and the scope are left out.
/// </summary>
internal sealed class OtlpReader(Delivery delivery)
{
    private readonly OtlpPoints _points = new(delivery);

    /// <summary>Reads a whole request.</summary>
    public void Read(ExportMetricsServiceRequest request)
    {
        foreach (var resourceMetrics in request.ResourceMetrics)
        {
            var (job, instance) = Sender(resourceMetrics.Resource);
            _points.From(job, instance);
            foreach (var scopeMetrics in resourceMetrics.ScopeMetrics)
            {
                foreach (var metric in scopeMetrics.Metrics)
                {
                    Read(metric);
                }
            }
        }
    }

    private void Read(Metric metric)
    {
        if (metric.Name.Length == 0)
        {
            delivery.Reject(CountPoints(metric), "A metric has no name.");
            return;
        }

        switch (metric.DataCase)
        {
            case Metric.DataOneofCase.Gauge:
                _points.ReadNumbers(metric, MetricShape.Gauge, SampleKind.Gauge, metric.Gauge.DataPoints);
                break;
            case Metric.DataOneofCase.Sum:
                ReadSum(metric);
                break;
            case Metric.DataOneofCase.Histogram when Temporality(metric.Histogram.AggregationTemporality) is { } kind:
                _points.ReadHistograms(metric, kind, metric.Histogram.DataPoints);
                break;
            case Metric.DataOneofCase.ExponentialHistogram when Temporality(metric.ExponentialHistogram.AggregationTemporality) is { } kind:
                _points.ReadExponentialHistograms(metric, kind, metric.ExponentialHistogram.DataPoints);
                break;
            case Metric.DataOneofCase.Histogram or Metric.DataOneofCase.ExponentialHistogram:
                delivery.Reject(CountPoints(metric), $"{Delivery.Shorten(metric.Name)}: a histogram needs an aggregation temporality, cumulative or delta.");
                break;
            case Metric.DataOneofCase.Summary:
                delivery.Reject(CountPoints(metric), $"{Delivery.Shorten(metric.Name)}: summaries are not read, since their quantiles cannot be combined; send a histogram.");
                break;
            default:
                // A metric without data, or of a kind that a later OTLP brings, holds no points to count.
                break;
        }
    }

    private void ReadSum(Metric metric)
    {
        var sum = metric.Sum;
        switch (sum.AggregationTemporality, sum.IsMonotonic)
        {
            case (AggregationTemporality.Cumulative, true):
                _points.ReadNumbers(metric, MetricShape.MonotonicSum, SampleKind.Counter, sum.DataPoints);
                break;
            case (AggregationTemporality.Delta, true):
                _points.ReadNumbers(metric, MetricShape.MonotonicSum, SampleKind.CounterDelta, sum.DataPoints);
                break;
            case (AggregationTemporality.Cumulative, false):
                _points.ReadNumbers(metric, MetricShape.Other, SampleKind.Gauge, sum.DataPoints);
                break;
            case (AggregationTemporality.Delta, false):
                // Adding deltas up here would be wrong from the first one lost, or from the first restart on; every SDK's delta preference keeps these sums cumulative.
                delivery.Reject(sum.DataPoints.Count, $"{Delivery.Shorten(metric.Name)}: a sum that may fall is read with cumulative temporality only, since its level cannot be known from deltas; set that for up-down counters.");
                break;
            default:
                delivery.Reject(sum.DataPoints.Count, $"{Delivery.Shorten(metric.Name)}: a sum needs an aggregation temporality, cumulative or delta.");
                break;
        }
    }

    private static SampleKind? Temporality(AggregationTemporality temporality) => temporality switch
    {
        AggregationTemporality.Cumulative => SampleKind.Histogram,
        AggregationTemporality.Delta => SampleKind.HistogramDelta,
        _ => null,
    };

    private static int CountPoints(Metric metric) => metric.DataCase switch
    {
        Metric.DataOneofCase.Gauge => metric.Gauge.DataPoints.Count,
        Metric.DataOneofCase.Sum => metric.Sum.DataPoints.Count,
        Metric.DataOneofCase.Histogram => metric.Histogram.DataPoints.Count,
        Metric.DataOneofCase.ExponentialHistogram => metric.ExponentialHistogram.DataPoints.Count,
        Metric.DataOneofCase.Summary => metric.Summary.DataPoints.Count,
        _ => 0,
    };

    private static (string Job, string Instance) Sender(Resource? resource)
    {
        string name = "", space = "", instance = "";
        foreach (var attribute in resource?.Attributes ?? [])
        {
            switch (attribute.Key)
            {
                case "service.name":
                    name = AttributeText.Of(attribute.Value);
                    break;
                case "service.namespace":
                    space = AttributeText.Of(attribute.Value);
                    break;
                case "service.instance.id":
                    instance = AttributeText.Of(attribute.Value);
                    break;
                default:
                    break;
            }
        }

        return (space.Length > 0 && name.Length > 0 ? space + "/" + name : name, instance);
    }
}
