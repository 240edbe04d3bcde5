using System.Runtime.Intrinsics;

namespace RunbookDsl.Engine;

/// <summary>The mean of another reading over the ticks before this one, once a tenth of that time is known.</summary>
sealed class UsualColumn(ReadingColumn source, long ticks, WindowShape shape) : ReadingColumn(source.Rows)
{
    readonly SlidingWindow<SumFold> _sums = new(shape);
    readonly SlidingWindow<SumFold> _counts = new(shape);
    double[] _sum = [];
    double[] _count = [];

    public override void Compute(long tick)
    {
        var enough = Vector512.Create(ticks / 10.0);
        for (var row = 0; row < Rows.Padded; row += Lanes.Count)
        {
            var count = Lanes.At(_counts.Result, row);
            var mean = Lanes.At(_sums.Result, row) / count;
            Lanes.Put(Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(count, enough), mean, Lanes.NaN), Values, row);

            var value = Lanes.At(source.Values, row);
            var known = Vector512.Equals(value, value);
            Lanes.Put(value & known, _sum, row);
            Lanes.Put(Vector512<double>.One & known, _count, row);
        }

        _sums.Take(tick, _sum, Rows.Padded);
        _counts.Take(tick, _count, Rows.Padded);
    }

    public override void Skip(long from, long to)
    {
        _sums.Skip(from, to, Rows.Padded);
        _counts.Skip(from, to, Rows.Padded);
    }

    public override void Grow(int capacity)
    {
        base.Grow(capacity);
        _sums.Grow(capacity);
        _counts.Grow(capacity);
        Array.Resize(ref _sum, capacity);
        Array.Resize(ref _count, capacity);
    }

    public override void Clear(int row)
    {
        base.Clear(row);
        _sums.Clear(row);
        _counts.Clear(row);
    }

    public override void Save(SnapshotWriter writer, int rows)
    {
        base.Save(writer, rows);
        _sums.Save(writer, rows);
        _counts.Save(writer, rows);
    }

    public override void Load(SnapshotReader reader, int rows)
    {
        base.Load(reader, rows);
        _sums.Load(reader, rows);
        _counts.Load(reader, rows);
    }
}
