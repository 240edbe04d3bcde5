using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace RunbookDsl.Hosting.Api;

/// <summary>Headers that forbid browsers what our answers never need.</summary>
internal static class SecurityHeaders
{
    /// <summary>What pages may load: only what this host serves.</summary>
    public const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer of the endpoints.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="contentPolicy">What a browser may load for an answer; nothing when not said. Pages say <see cref="PagePolicy"/>.</param>
    public static TBuilder WithSecurityHeaders<TBuilder>(this TBuilder endpoints, string contentPolicy = DataPolicy)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.AddEndpointFilter((context, next) =>
        {
            Add(context.HttpContext.Response.Headers, contentPolicy);
            return next(context);
        });

    static void Add(IHeaderDictionary headers, string contentPolicy)
    {
        headers.ContentSecurityPolicy = contentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
