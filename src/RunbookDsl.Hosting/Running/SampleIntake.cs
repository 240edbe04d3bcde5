using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Running;

/// <summary>Takes samples from every protocol, keeps those that some runbook reads, and waits until they are safe.</summary>
internal sealed class SampleIntake(EvaluationLoop loop, EvaluationLease lease, TimeProvider clock, IOptions<IntakeOptions> options, HostMetrics metrics) : ISampleSink
{
    readonly bool _stampsOnArrival = options.Value.Timestamps == TimestampSource.Arrival;

    /// <inheritdoc />
    public async ValueTask<IntakeOutcome> AcceptAsync(IReadOnlyList<MetricSample> samples, string source, CancellationToken cancellationToken)
    {
        if (!lease.Leads)
        {
            return new IntakeOutcome(0, $"{lease.Words} Send samples there.", TryAgain: true);
        }

        var now = clock.GetUtcNow();
        var binder = loop.Binder;
        var bound = new List<BoundSample>(samples.Count);
        var refusals = new Refusals(metrics);
        foreach (var sample in samples)
        {
            foreach (var series in binder.Find(sample))
            {
                Bind(sample, series, now, bound, refusals);
            }
        }

        var delivery = new QueuedDelivery(bound, refusals) { Binder = binder };
        if (!loop.TryEnqueue(delivery))
        {
            return new IntakeOutcome(0, "The host cannot take samples just now: it is starting, stopping or has too many deliveries waiting. Send them again later.", TryAgain: true);
        }

        return await delivery.Outcome.WaitAsync(cancellationToken);
    }

    void Bind(MetricSample sample, BoundSeries series, DateTimeOffset now, List<BoundSample> bound, Refusals refusals)
    {
        var kind = series.Runner.Definition.Metrics[series.Index].Kind;
        if (Operation(kind, sample) is not { } operation)
        {
            refusals.Mismatch(series.Metric, kind.ToString().ToLowerInvariant(), sample.Kind.ToString().ToLowerInvariant());
            return;
        }

        bound.Add(new BoundSample(
            series,
            operation,
            _stampsOnArrival ? now : sample.Timestamp ?? now,
            _stampsOnArrival ? null : sample.Start,
            sample.Value,
            sample.Ended ? null : sample.Histogram));
    }

    // Prometheus' untyped samples arrive as gauges, so a declared counter takes a gauge for its total.
    static SampleOperation? Operation(MetricKind kind, MetricSample sample) => (kind, sample.Kind) switch
    {
        _ when sample.Ended => SampleOperation.End,
        (MetricKind.Gauge, SampleKind.Gauge or SampleKind.Counter) => SampleOperation.Value,
        (MetricKind.Counter, SampleKind.Counter or SampleKind.Gauge) => SampleOperation.Value,
        (MetricKind.Counter, SampleKind.CounterDelta) => SampleOperation.Delta,
        (MetricKind.Histogram, SampleKind.Histogram) when sample.Histogram is not null => SampleOperation.Histogram,
        (MetricKind.Histogram, SampleKind.HistogramDelta) when sample.Histogram is not null => SampleOperation.HistogramDelta,
        _ => null,
    };
}
