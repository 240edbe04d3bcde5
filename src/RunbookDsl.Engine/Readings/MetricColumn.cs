using System.Runtime.Intrinsics;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>A reading taken from one metric; rows that its filter does not accept are missing.</summary>
abstract class MetricColumn(RowTable rows, LabelFilter? filter) : ReadingColumn(rows)
{
    double[] _accepted = [];

    public sealed override void Compute(long tick)
    {
        Begin(tick);
        var end = Rows.Padded;
        if (filter is null)
        {
            for (var row = 0; row < end; row += Lanes.Count)
                Lanes.Put(Compute(row), Values, row);
            return;
        }

        for (var row = 0; row < end; row += Lanes.Count)
            Lanes.Put(Compute(row) + Lanes.At(_accepted, row), Values, row);
    }

    public override void Grow(int capacity)
    {
        base.Grow(capacity);
        if (filter is not null)
            Array.Resize(ref _accepted, capacity);
    }

    public override void Admit(int row, LabelSet labels)
    {
        if (filter is not null)
            _accepted[row] = filter.Accepts(labels.ValueOf) ? 0 : double.NaN;
    }

    /// <summary>Finds what is the same for all rows of a tick.</summary>
    protected virtual void Begin(long tick)
    {
    }

    protected abstract Vector512<double> Compute(int row);
}
