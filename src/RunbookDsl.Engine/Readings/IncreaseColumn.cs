using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>How much a total grew in a window, or grew per second of it.</summary>
sealed class IncreaseColumn(MetricSeries series, RunningTotal total, WindowShape shape, bool perSecond, LabelFilter? filter)
    : MetricColumn(series.Rows, filter)
{
    readonly SnapshotRing _ring = total.Ring(shape);
    double[] _before = [];
    double _divisor = 1;

    protected override void Begin(long tick)
    {
        var anchor = shape.Anchor(tick);
        _before = _ring.AsOf(anchor);
        if (perSecond)
            _divisor = (tick - anchor) * series.Grid.Seconds;
    }

    protected override Vector512<double> Compute(int row) =>
        ((Lanes.At(total.Now, row) - Lanes.At(_before, row)) / Vector512.Create(_divisor)) + Lanes.At(series.Known, row);
}
