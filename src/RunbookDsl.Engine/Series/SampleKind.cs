namespace RunbookDsl.Engine;

/// <summary>What a buffered sample is.</summary>
enum SampleKind : byte
{
    Value,
    Delta,
    Histogram,
    HistogramDelta,
    End,
}
