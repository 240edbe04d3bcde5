using Google.Protobuf;
using Grpc.Core;
using OpenTelemetry.Proto.Collector.Metrics.V1;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>
/// The service <c>opentelemetry.proto.collector.metrics.v1.MetricsService</c>. Written by hand rather than generated, so that a request reaches us as bytes
/// and can be looked over before it is parsed.
/// </summary>
[BindServiceMethod(typeof(OtlpGrpcContract), nameof(Bind))]
internal abstract class OtlpGrpcContract
{
    private static readonly Method<byte[], ExportMetricsServiceResponse> ExportMethod = new(
        MethodType.Unary,
        "opentelemetry.proto.collector.metrics.v1.MetricsService",
        nameof(Export),
        Marshallers.Create<byte[]>(static bytes => bytes, static bytes => bytes),
        Marshallers.Create<ExportMetricsServiceResponse>(static response => response.ToByteArray(), static bytes => ExportMetricsServiceResponse.Parser.ParseFrom(bytes)));

    /// <summary>Tells the server of the method.</summary>
    public static void Bind(ServiceBinderBase binder, OtlpGrpcContract? service) =>
        binder.AddMethod(ExportMethod, service is null ? null : new UnaryServerMethod<byte[], ExportMetricsServiceResponse>(service.Export));

    /// <summary>Answers one request, given as the bytes of an <see cref="ExportMetricsServiceRequest"/>.</summary>
    public abstract Task<ExportMetricsServiceResponse> Export(byte[] request, ServerCallContext context);
}
