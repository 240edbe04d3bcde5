namespace RunbookDsl.Engine.Tests;

/// <summary>A sample as it was sent, kept for ever.</summary>
internal sealed class ReferenceSample
{
    public required long At { get; init; }

    public required long Tick { get; init; }

    /// <summary>Value, delta, histogram, histogram delta or end: v, d, h, x, e.</summary>
    public required char Kind { get; init; }

    public double Value { get; init; }

    public long? Start { get; init; }

    public double[] Bounds { get; init; } = [];

    public double[] Counts { get; init; } = [];

    public double? Sum { get; init; }

    /// <summary>True when the stream was new to the engine, or forgotten, as this sample came.</summary>
    public bool First { get; set; }
}
