using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Tests.Intake.Otlp;

/// <summary>The real OpenTelemetry SDK and its exporter against the real endpoints, over both protocols.</summary>
public class OtlpSdkTests
{
    [Theory]
    [InlineData(OtlpExportProtocol.Grpc, MetricReaderTemporalityPreference.Cumulative)]
    [InlineData(OtlpExportProtocol.Grpc, MetricReaderTemporalityPreference.Delta)]
    [InlineData(OtlpExportProtocol.HttpProtobuf, MetricReaderTemporalityPreference.Cumulative)]
    [InlineData(OtlpExportProtocol.HttpProtobuf, MetricReaderTemporalityPreference.Delta)]
    public async Task Every_instrument_arrives(OtlpExportProtocol protocol, MetricReaderTemporalityPreference temporality)
    {
        await using var host = await IntakeHost.StartAsync();
        using var meter = new Meter("sdk." + protocol + temporality);
        using var provider = Provider(host, meter, protocol, temporality);
        var requests = meter.CreateCounter<long>("agent.requests", "{request}");
        var latency = meter.CreateHistogram("agent.latency", "s", null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 5, 10] });
        var exponential = meter.CreateHistogram<double>("agent.tokens", "{token}");
        var active = meter.CreateUpDownCounter<int>("agent.active");
        meter.CreateObservableGauge("agent.error_rate", () => 0.25, "1");

        requests.Add(3, new KeyValuePair<string, object?>("tool.name", "search"));
        active.Add(2);
        latency.Record(0.5);
        latency.Record(7);
        exponential.Record(100);
        exponential.Record(0);
        provider.ForceFlush(10_000).Should().BeTrue();
        var first = await host.Sink.NextAsync();
        requests.Add(4, new KeyValuePair<string, object?>("tool.name", "search"));
        provider.ForceFlush(10_000).Should().BeTrue();
        var second = await host.Sink.NextAsync();

        var delta = temporality == MetricReaderTemporalityPreference.Delta;
        var counter = first.Single(s => s.Name == "agent_requests_total");
        counter.Kind.Should().Be(delta ? SampleKind.CounterDelta : SampleKind.Counter);
        counter.Value.Should().Be(3);
        counter.Start.Should().NotBeNull();
        counter.Timestamp.Should().BeAfter(counter.Start!.Value);
        counter.LabelText().Should().Be("instance=a1,job=shop/agent,tool_name=search");
        second.Single(s => s.Name == "agent_requests_total").Value.Should().Be(delta ? 4 : 7);
        first.Single(s => s.Name == "agent_error_rate_ratio").Value.Should().Be(0.25);
        var level = first.Single(s => s.Name == "agent_active");
        level.Kind.Should().Be(SampleKind.Gauge, "up-down counters stay cumulative even under the delta preference");
        level.Value.Should().Be(2);

        var explicitBuckets = first.Single(s => s.Name == "agent_latency_seconds");
        explicitBuckets.Kind.Should().Be(delta ? SampleKind.HistogramDelta : SampleKind.Histogram);
        explicitBuckets.Histogram!.Bounds.Should().Equal(1, 5, 10);
        explicitBuckets.Histogram.Counts.Should().Equal(1, 0, 1, 0);
        explicitBuckets.Histogram.Sum.Should().Be(7.5);

        var grid = first.Single(s => s.Name == "agent_tokens").Histogram!;
        grid.Counts[0].Should().Be(1, "zero is below the grid");
        grid.Counts.Sum().Should().Be(2);
        var bucket = grid.Counts.Skip(1).TakeWhile(c => c == 0).Count() + 1;
        grid.Bounds[bucket].Should().BeInRange(100, 119.3);
        grid.Bounds[bucket - 1].Should().BeInRange(84, 100);
    }

    private static MeterProvider Provider(IntakeHost host, Meter meter, OtlpExportProtocol protocol, MetricReaderTemporalityPreference temporality) => Sdk.CreateMeterProviderBuilder()
        .ConfigureResource(r => r.Clear().AddService("agent", serviceNamespace: "shop", autoGenerateServiceInstanceId: false, serviceInstanceId: "a1"))
        .AddMeter(meter.Name)
        .AddView("agent.tokens", new Base2ExponentialBucketHistogramConfiguration())
        .AddOtlpExporter((exporter, reader) =>
        {
            exporter.Protocol = protocol;
            exporter.Endpoint = protocol == OtlpExportProtocol.Grpc ? host.Grpc : new Uri(host.Http, "/v1/metrics");
            reader.TemporalityPreference = temporality;
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = int.MaxValue;
        })
        .Build();
}
