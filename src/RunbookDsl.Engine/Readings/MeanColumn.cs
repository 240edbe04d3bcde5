using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>The mean of a histogram's measurements in a window.</summary>
sealed class MeanColumn(HistogramSeries histogram, WindowShape shape, LabelFilter? filter) : MetricColumn(histogram.Rows, filter)
{
    readonly SnapshotRing _sums = histogram.Sum.Ring(shape);
    readonly SnapshotRing _counts = histogram.Count.Ring(shape);
    double[] _sumBefore = [];
    double[] _countBefore = [];

    protected override void Begin(long tick)
    {
        _sumBefore = _sums.AsOf(shape.Anchor(tick));
        _countBefore = _counts.AsOf(shape.Anchor(tick));
    }

    protected override Vector512<double> Compute(int row)
    {
        var sum = Lanes.At(histogram.Sum.Now, row) - Lanes.At(_sumBefore, row);
        var count = Lanes.At(histogram.Count.Now, row) - Lanes.At(_countBefore, row);
        var mean = Vector512.ConditionalSelect(Vector512.GreaterThan(count, Vector512<double>.Zero), sum / count, Lanes.NaN);
        return mean + Lanes.At(histogram.HasSum, row) + Lanes.At(histogram.Known, row);
    }
}
