using System.Runtime.InteropServices;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Running;

/// <summary>A sample on its way to one engine.</summary>
/// <param name="Series">Where it goes.</param>
/// <param name="Operation">What it does there.</param>
/// <param name="At">When it was measured.</param>
/// <param name="Start">Since when its sender has been counting.</param>
/// <param name="Value">The number, of a gauge or counter.</param>
/// <param name="Histogram">The buckets, of a histogram.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BoundSample(
    BoundSeries Series,
    SampleOperation Operation,
    DateTimeOffset At,
    DateTimeOffset? Start,
    double Value,
    HistogramPoint? Histogram);
