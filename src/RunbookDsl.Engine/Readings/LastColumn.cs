using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>A gauge's last value while it is fresh.</summary>
sealed class LastColumn(GaugeSeries gauge, LabelFilter? filter) : MetricColumn(gauge.Rows, filter)
{
    protected override Vector512<double> Compute(int row) => Lanes.At(gauge.Last, row) + Lanes.At(gauge.Known, row);
}
