using System.Net.Http.Headers;
using Google.Protobuf;
using OpenTelemetry.Proto.Collector.Metrics.V1;
using OpenTelemetry.Proto.Common.V1;
using OpenTelemetry.Proto.Metrics.V1;
using OpenTelemetry.Proto.Resource.V1;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Otlp;

namespace RunbookDsl.Hosting.Tests.Intake.Otlp;

/// <summary>Builds and reads OTLP messages for tests.</summary>
internal static class OtlpMessages
{
    public const ulong At = 1_700_000_000_000_000_000;

    public static KeyValue Attribute(string key, string value) => new() { Key = key, Value = new AnyValue { StringValue = value } };

    public static ExportMetricsServiceRequest Request(params Metric[] metrics) => new()
    {
        ResourceMetrics = { new ResourceMetrics { Resource = new Resource(), ScopeMetrics = { new ScopeMetrics { Metrics = { metrics } } } } },
    };

    public static Metric Gauge(string name, double value, params KeyValue[] attributes) => new()
    {
        Name = name,
        Gauge = new Gauge { DataPoints = { new NumberDataPoint { AsDouble = value, TimeUnixNano = At, Attributes = { attributes } } } },
    };

    public static Metric Sum(AggregationTemporality temporality, bool monotonic, NumberDataPoint point) => new()
    {
        Name = "sum",
        Sum = new Sum { AggregationTemporality = temporality, IsMonotonic = monotonic, DataPoints = { point } },
    };

    public static Delivery Read(ExportMetricsServiceRequest request, IntakeOptions? options = null)
    {
        var delivery = new Delivery(options ?? new IntakeOptions());
        new OtlpReader(delivery).Read(request);
        return delivery;
    }

    public static ByteArrayContent Content(byte[] body, string? encoding = null)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-protobuf");
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        return content;
    }

    /// <summary>The code and message of a google.rpc.Status.</summary>
    public static (int Code, string Message) Status(byte[] body)
    {
        var input = new CodedInputStream(body);
        var (code, message) = (0, "");
        while (input.ReadTag() is var tag and not 0)
        {
            if (WireFormat.GetTagFieldNumber(tag) == 1)
            {
                code = input.ReadInt32();
            }
            else
            {
                message = input.ReadString();
            }
        }

        return (code, message);
    }
}
