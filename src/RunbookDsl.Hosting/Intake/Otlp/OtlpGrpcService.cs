using Google.Protobuf;
using Grpc.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Proto.Collector.Metrics.V1;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>OTLP over gRPC.</summary>
internal sealed partial class OtlpGrpcService(OtlpIntake intake, IOptions<IntakeOptions> options, ILogger<OtlpGrpcService> logger) : OtlpGrpcContract
{
    /// <inheritdoc/>
    public override async Task<ExportMetricsServiceResponse> Export(byte[] request, ServerCallContext context)
    {
        ExportMetricsServiceResponse? response;
        string refusal;
        try
        {
            (response, refusal) = await intake.ExportAsync(OtlpMessage.Parse(request, options.Value), "OTLP/gRPC", context.CancellationToken).ConfigureAwait(false);
        }
        catch (BodyTooLargeException tooLarge)
        {
            throw new RpcException(new Status(StatusCode.ResourceExhausted, tooLarge.Message));
        }
        catch (InvalidProtocolBufferException malformed)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, "The message is not an ExportMetricsServiceRequest: " + malformed.Message));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
            throw new RpcException(new Status(StatusCode.Internal, "The samples could not be taken; the host's log says why."));
        }

        // UNAVAILABLE is the code that senders retry by themselves.
        return response ?? throw new RpcException(new Status(StatusCode.Unavailable, refusal));
    }

    [LoggerMessage(EventId = 201, Level = LogLevel.Error, Message = "Taking samples over OTLP/gRPC failed")]
    private partial void LogFault(Exception fault);
}
