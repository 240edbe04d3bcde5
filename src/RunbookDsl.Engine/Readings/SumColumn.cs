using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>The sum or mean of a gauge's samples in a window.</summary>
sealed class SumColumn(GaugeSeries gauge, WindowShape shape, bool mean, LabelFilter? filter)
    : MetricColumn(gauge.Rows, filter)
{
    readonly SlidingWindow _sum = gauge.Window(GaugeFold.Sum, shape);
    readonly SlidingWindow _count = gauge.Window(GaugeFold.Count, shape);

    protected override Vector512<double> Compute(int row)
    {
        // Without samples both are zero, and zero divided by zero is NaN.
        var sum = Lanes.At(_sum.Result, row);
        var count = Lanes.At(_count.Result, row);
        return mean ? sum / count : sum + (Vector512<double>.Zero / count);
    }
}
