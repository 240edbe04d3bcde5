using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace RunbookDsl.Hosting.Access;

/// <summary>How often what needs no sign-in may be asked for.</summary>
internal sealed class RequestLimits : IDisposable
{
    /// <summary>Requests with links of messages that one address may send in a minute.</summary>
    public const int MostLinks = 60;

    readonly PartitionedRateLimiter<HttpContext> _links = Limit(MostLinks, context => context.Connection.RemoteIpAddress?.ToString() ?? "");

    /// <summary>Counts a request with a link; false when it is one too many.</summary>
    public bool TryLink(HttpContext context) => Try(_links, context);

    /// <inheritdoc />
    public void Dispose() => _links.Dispose();

    static bool Try(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    static PartitionedRateLimiter<HttpContext> Limit(int most, Func<HttpContext, string> of) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }));
}
