using RunbookDsl;

namespace Shop;

/// <summary>What the web shop's front end reports.</summary>
[Metrics("shop")]
public sealed class ShopMetrics
{
    /// <summary>A country that the shop sells to.</summary>
    public Label Country { get; }

    /// <summary>The class of an answer's status: 2xx, 4xx, 5xx.</summary>
    public Label Status { get; }

    /// <summary>Pages and calls that browsers asked for.</summary>
    [Per(nameof(Country), nameof(Status))]
    public Counter<Count> Requests { get; }

    /// <summary>Orders that customers placed.</summary>
    [Per(nameof(Country))]
    public Counter<Count> Orders { get; }

    /// <summary>Money that customers spent.</summary>
    public Counter<Eur> Revenue { get; }

    /// <summary>Time until a page can be used.</summary>
    [Per(nameof(Country))]
    public Histogram<TimeSpan> PageTime { get; }

    /// <summary>Share of carts that were left before paying.</summary>
    public Gauge<Ratio> AbandonedCarts { get; }

    /// <summary>Items whose stock is unknown.</summary>
    public Gauge<Count> UnknownStock { get; }

    /// <summary>Sessions in the cache.</summary>
    public Gauge<Count> Sessions { get; }

    /// <summary>Share of cache look-ups that found something.</summary>
    public Gauge<Ratio> CacheHits { get; }

    /// <summary>Time until the domain's certificate expires.</summary>
    public Gauge<TimeSpan> CertificateLifetime { get; }
}
