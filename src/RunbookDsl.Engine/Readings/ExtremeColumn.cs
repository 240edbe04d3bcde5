using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>The least or greatest of a gauge's samples in a window.</summary>
sealed class ExtremeColumn(GaugeSeries gauge, GaugeFold fold, WindowShape shape, LabelFilter? filter)
    : MetricColumn(gauge.Rows, filter)
{
    readonly SlidingWindow _window = gauge.Window(fold, shape);

    protected override Vector512<double> Compute(int row)
    {
        // An empty window holds an infinity, which less itself is NaN; any sample less itself is zero.
        var extreme = Lanes.At(_window.Result, row);
        return extreme + (extreme - extreme);
    }
}
