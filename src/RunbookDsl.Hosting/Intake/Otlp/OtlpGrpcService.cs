using Grpc.Core;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Proto.Collector.Metrics.V1;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>OTLP over gRPC.</summary>
internal sealed partial class OtlpGrpcService(OtlpIntake intake, ILogger<OtlpGrpcService> logger) : MetricsService.MetricsServiceBase
{
    /// <inheritdoc/>
    public override async Task<ExportMetricsServiceResponse> Export(ExportMetricsServiceRequest request, ServerCallContext context)
    {
        ExportMetricsServiceResponse? response;
        try
        {
            response = await intake.ExportAsync(request, "OTLP/gRPC", context.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
            throw new RpcException(new Status(StatusCode.Internal, "The samples could not be taken; the host's log says why."));
        }

        // UNAVAILABLE is the code that senders retry by themselves.
        return response ?? throw new RpcException(new Status(StatusCode.Unavailable, "Nothing could be taken for now; send the same samples again later."));
    }

    [LoggerMessage(EventId = 201, Level = LogLevel.Error, Message = "Taking samples over OTLP/gRPC failed")]
    private partial void LogFault(Exception fault);
}
