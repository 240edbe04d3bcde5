using RunbookDsl;

namespace Payments;

/// <summary>What the payments API reports about itself.</summary>
[Metrics("payments")]
public sealed class PaymentsMetrics
{
    /// <summary>The bank or card network that a payment goes through.</summary>
    public Label Provider { get; }

    /// <summary>How a request ended: ok, declined or failed.</summary>
    public Label Outcome { get; }

    /// <summary>Share of the last five minutes' payments that failed for a reason of ours.</summary>
    public Gauge<Ratio> FailureRate { get; }

    /// <summary>Share of the last five minutes' payments that the provider declined.</summary>
    [Per(nameof(Provider))]
    public Gauge<Ratio> DeclineRate { get; }

    /// <summary>Time from the merchant's request to our answer.</summary>
    [Per(nameof(Provider))]
    public Histogram<TimeSpan> Latency { get; }

    /// <summary>Requests from merchants.</summary>
    [Per(nameof(Provider), nameof(Outcome))]
    public Counter<Count> Requests { get; }

    /// <summary>Money that was paid back to customers.</summary>
    public Counter<Eur> Refunded { get; }

    /// <summary>Notices to merchants that wait to be delivered.</summary>
    public Gauge<Count> WaitingNotices { get; }

    /// <summary>Entries of the ledger that do not add up.</summary>
    public Counter<Count> LedgerMismatches { get; }

    /// <summary>Time until the certificate of the public endpoint expires.</summary>
    public Gauge<TimeSpan> CertificateLifetime { get; }
}
