using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace RunbookDsl.Hosting.Access;

/// <summary>How often what needs no sign-in may be asked for.</summary>
internal sealed class RequestLimits : IDisposable
{
    /// <summary>Requests with links of messages that one address may send in a minute.</summary>
    public const int MostLinks = 60;

    /// <summary>Signed requests of other systems that one address may send in a minute.</summary>
    public const int MostHooks = 120;

    readonly PartitionedRateLimiter<HttpContext> _links = Limit(MostLinks, Address);
    readonly PartitionedRateLimiter<HttpContext> _hooks = Limit(MostHooks, Address);

    /// <summary>Counts a signed request; false when it is one too many.</summary>
    public bool TryHook(HttpContext context) => Try(_hooks, context);

    /// <summary>Counts a request with a link; false when it is one too many.</summary>
    public bool TryLink(HttpContext context) => Try(_links, context);

    /// <inheritdoc />
    public void Dispose()
    {
        _links.Dispose();
        _hooks.Dispose();
    }

    static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    static bool Try(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    static PartitionedRateLimiter<HttpContext> Limit(int most, Func<HttpContext, string> of) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }));
}
