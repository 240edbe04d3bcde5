using RunbookDsl;

namespace Jobs;

/// <summary>What the job queue and its workers report.</summary>
[Metrics("jobs")]
public sealed class JobsMetrics
{
    /// <summary>A queue: mail, invoices, exports.</summary>
    public Label Queue { get; }

    /// <summary>Jobs that wait.</summary>
    [Per(nameof(Queue))]
    public Gauge<Count> Waiting { get; }

    /// <summary>How long the oldest waiting job waits.</summary>
    [Per(nameof(Queue))]
    public Gauge<TimeSpan> OldestJob { get; }

    /// <summary>Jobs that were done.</summary>
    [Per(nameof(Queue))]
    public Counter<Count> Done { get; }

    /// <summary>Jobs that failed and are tried again.</summary>
    [Per(nameof(Queue))]
    public Counter<Count> Failed { get; }

    /// <summary>Jobs that were given up.</summary>
    [Per(nameof(Queue))]
    public Counter<Count> Abandoned { get; }

    /// <summary>Time that one job takes.</summary>
    [Per(nameof(Queue))]
    public Histogram<TimeSpan> Duration { get; }

    /// <summary>Workers that are connected.</summary>
    public Gauge<Count> Workers { get; }

    /// <summary>Memory of the broker in use.</summary>
    public Gauge<Bytes> BrokerMemory { get; }
}
