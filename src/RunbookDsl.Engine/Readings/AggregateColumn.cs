using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>A reading of a scope with more labels, combined over the rows that belong together.</summary>
sealed class AggregateColumn(RowTable rows, ReadingColumn source, Projection? projection, Aggregation by, TickGrid? ages) : ReadingColumn(rows)
{
    double[] _counts = [];

    public override void Compute(long tick)
    {
        Array.Fill(Values, by switch { Aggregation.Min => double.PositiveInfinity, Aggregation.Max => double.NegativeInfinity, _ => 0 });
        Array.Clear(_counts);
        for (var row = 0; row < source.Rows.High; row++)
        {
            var value = source.Values[row];
            if (!double.IsNaN(value))
                Add(projection is null ? row : projection.Rows[row], value);
        }

        // Up to whole tiles, since what reads this column works on eight rows at once.
        for (var row = 0; row < Rows.Padded; row++)
            Values[row] = _counts[row] > 0 ? Result(row) : Empty(row, tick);
    }

    public override void Grow(int capacity)
    {
        base.Grow(capacity);
        Array.Resize(ref _counts, capacity);
    }

    void Add(int row, double value)
    {
        _counts[row]++;
        ref var result = ref Values[row];
        result = by switch
        {
            Aggregation.Min => Math.Min(result, value),
            Aggregation.Max => Math.Max(result, value),
            _ => result + value,
        };
    }

    double Result(int row) => by switch
    {
        Aggregation.Average => Values[row] / _counts[row],
        Aggregation.Count => _counts[row],
        _ => Values[row],
    };

    double Empty(int row, long tick)
    {
        if (!Rows.IsAlive(row))
            return double.NaN;
        if (by == Aggregation.Count)
            return 0;

        // An age is never missing: where no series is left, the row itself is what has been without a sample.
        return ages is null ? double.NaN : (double)(ages.TimeOf(tick) - Rows.Appeared[row]) / TimeSpan.TicksPerSecond;
    }
}
