using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>Seconds since a metric was last heard of, or since the row appeared when it never was.</summary>
sealed class AgeColumn(MetricSeries series, LabelFilter? filter) : MetricColumn(series.Rows, filter)
{
    long _time;

    protected override void Begin(long tick) => _time = series.Grid.TimeOf(tick);

    protected override Vector512<double> Compute(int row)
    {
        Span<double> ages = stackalloc double[Lanes.Count];
        for (var i = 0; i < Lanes.Count; i++)
            ages[i] = Rows.IsAlive(row + i) ? Age(row + i) : double.NaN;
        return Vector512.Create<double>(ages);
    }

    double Age(int row)
    {
        var newest = series.Newest[row];
        return (double)(_time - (newest == long.MinValue ? Rows.Appeared[row] : newest)) / TimeSpan.TicksPerSecond;
    }
}
