using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>OTLP over HTTP with binary protobuf: <c>POST /v1/metrics</c>, gzip or plain; errors are answered as <c>google.rpc.Status</c>.</summary>
internal sealed partial class OtlpHttpEndpoint(OtlpIntake intake, IOptions<IntakeOptions> options, ILogger<OtlpHttpEndpoint> logger)
{
    /// <summary>The path that the specification fixes.</summary>
    public const string Path = "/v1/metrics";

    private const string Protobuf = "application/x-protobuf";

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context).ConfigureAwait(false);
        }
        catch (BodyTooLargeException tooLarge)
        {
            await FailAsync(context, StatusCodes.Status413PayloadTooLarge, StatusCode.ResourceExhausted, tooLarge.Message).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            await FailAsync(context, StatusCodes.Status400BadRequest, StatusCode.InvalidArgument, "Content-Encoding says gzip, but the body is not valid gzip.").ConfigureAwait(false);
        }
        catch (InvalidProtocolBufferException malformed)
        {
            await FailAsync(context, StatusCodes.Status400BadRequest, StatusCode.InvalidArgument, "The body is not an ExportMetricsServiceRequest: " + malformed.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad)
        {
            await FailAsync(context, bad.StatusCode, StatusCode.InvalidArgument, bad.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The sender is gone; nobody reads an answer.
        }
#pragma warning disable CA1031 // Whatever a fault of ours is, the sender gets one plain sentence and the log the rest.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(fault);
            await FailAsync(context, StatusCodes.Status500InternalServerError, StatusCode.Internal, "The samples could not be taken; the host's log says why.").ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(Protobuf, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.Accept = Protobuf;
            var given = string.IsNullOrEmpty(request.ContentType) ? "missing" : Delivery.Shorten(request.ContentType);
            await FailAsync(context, StatusCodes.Status415UnsupportedMediaType, StatusCode.InvalidArgument, $"Content-Type is {given}; only {Protobuf} is read. Set the exporter's protocol to http/protobuf.").ConfigureAwait(false);
            return;
        }

        var encoding = request.Headers.ContentEncoding.ToString();
        var gzip = encoding.Equals("gzip", StringComparison.OrdinalIgnoreCase);
        if (!gzip && encoding.Length > 0 && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.AcceptEncoding = "gzip";
            await FailAsync(context, StatusCodes.Status415UnsupportedMediaType, StatusCode.InvalidArgument, $"Content-Encoding is {Delivery.Shorten(encoding)}; only gzip and no encoding are read.").ConfigureAwait(false);
            return;
        }

        using var body = await OtlpBody.ReadAsync(request, gzip, options.Value).ConfigureAwait(false);
        var message = OtlpMessage.Parse(body.GetBuffer().AsSpan(0, (int)body.Length), options.Value);
        var (response, refusal) = await intake.ExportAsync(message, "OTLP/HTTP", context.RequestAborted).ConfigureAwait(false);
        if (response is null)
        {
            var seconds = Math.Max(1, (long)Math.Ceiling(options.Value.RetryAfter.TotalSeconds));
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await FailAsync(context, StatusCodes.Status503ServiceUnavailable, StatusCode.Unavailable, refusal).ConfigureAwait(false);
            return;
        }

        await WriteAsync(context, StatusCodes.Status200OK, response.ToByteArray()).ConfigureAwait(false);
    }

    private static Task FailAsync(HttpContext context, int httpStatus, StatusCode code, string message) =>
        context.Response.HasStarted ? Task.CompletedTask : WriteAsync(context, httpStatus, RpcStatus.Encode(code, message));

    private static async Task WriteAsync(HttpContext context, int httpStatus, byte[] message)
    {
        context.Response.StatusCode = httpStatus;
        context.Response.ContentType = Protobuf;
        context.Response.ContentLength = message.Length;
        await context.Response.Body.WriteAsync(message, context.RequestAborted).ConfigureAwait(false);
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Error, Message = "Taking samples over OTLP/HTTP failed")]
    private partial void LogFault(Exception fault);
}
