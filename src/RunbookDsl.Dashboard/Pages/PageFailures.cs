using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Writes to the host's log why a page failed; the reader only gets the request's id.</summary>
internal static class PageFailures
{
    static readonly Action<ILogger, string, string, Exception?> Failed =
        LoggerMessage.Define<string, string>(LogLevel.Error, new EventId(1, "PageFailed"), "The page {Path} failed (request {RequestId})");

    /// <summary>Logs a failure.</summary>
    public static void Log(HttpContext context, Exception failure) =>
        Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("RunbookDsl.Dashboard.Pages"), Path(context), context.TraceIdentifier, failure);

    // The token of a link is a secret.
    static string Path(HttpContext context) => context.Request.RouteValues["token"] is string token
        ? context.Request.Path.ToString().Replace(token, "…", StringComparison.Ordinal)
        : context.Request.Path.ToString();
}
