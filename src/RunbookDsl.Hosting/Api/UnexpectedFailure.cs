using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Api;

/// <summary>Answers what nobody foresaw with a problem that tells the caller nothing of the inside, and logs the rest.</summary>
internal sealed partial class UnexpectedFailure(ILogger<UnexpectedFailure> logger) : IEndpointFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (JournalUnavailableException failure)
        {
            var title = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<NotKept>()?.Title ?? "The journal cannot be used just now.";
            return TypedResults.Problem(title: title, detail: failure.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
#pragma warning disable CA1031 // The last resort of a request.
        catch (Exception failure) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Failed(logger, context.HttpContext.Request.Path, failure);
            return TypedResults.Problem(
                title: "The host failed to answer.",
                detail: "The host's log says why.",
                statusCode: StatusCodes.Status500InternalServerError);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The request for {Path} failed.")]
    static partial void Failed(ILogger logger, string path, Exception failure);
}
