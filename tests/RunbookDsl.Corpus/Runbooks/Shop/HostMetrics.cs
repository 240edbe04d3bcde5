using RunbookDsl;

namespace Shop;

/// <summary>What every machine reports, whatever runs on it.</summary>
[Metrics("node")]
public sealed class HostMetrics
{
    /// <summary>A machine.</summary>
    public Label Instance { get; }

    /// <summary>Share of the processors in use.</summary>
    [Per(nameof(Instance))]
    public Gauge<Ratio> Cpu { get; }

    /// <summary>Share of the memory in use.</summary>
    [Per(nameof(Instance))]
    public Gauge<Ratio> Memory { get; }
}
