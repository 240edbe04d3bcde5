using RunbookDsl;

namespace Checkout;

/// <summary>What the checkout service and the machines it runs on report.</summary>
[Metrics("checkout")]
public sealed class CheckoutMetrics
{
    /// <summary>A group of machines that do the same work.</summary>
    public Label Pool { get; }

    /// <summary>Mean time to answer a request, as the load balancer sees it.</summary>
    public Gauge<TimeSpan> Latency { get; }

    /// <summary>Share of the processors in use.</summary>
    [Per(nameof(Pool))]
    public Gauge<Ratio> Cpu { get; }

    /// <summary>Requests that the load balancer passed on.</summary>
    public Counter<Count> Requests { get; }
}
