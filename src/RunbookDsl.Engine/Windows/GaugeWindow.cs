namespace RunbookDsl.Engine;

/// <summary>One fold of a gauge's samples over one window: the samples of the closing tick, and the window they go into.</summary>
sealed class GaugeWindow(GaugeFold fold, WindowShape shape)
{
    readonly double _identity = fold switch
    {
        GaugeFold.Least => LeastFold.Identity,
        GaugeFold.Greatest => GreatestFold.Identity,
        _ => SumFold.Identity,
    };

    double[] _tick = [];

    public GaugeFold Fold { get; } = fold;

    public SlidingWindow Sliding { get; } = fold switch
    {
        GaugeFold.Least => new SlidingWindow<LeastFold>(shape),
        GaugeFold.Greatest => new SlidingWindow<GreatestFold>(shape),
        _ => new SlidingWindow<SumFold>(shape),
    };

    public void Add(int row, double value)
    {
        ref var partial = ref _tick[row];
        partial = Fold switch
        {
            GaugeFold.Least => LeastFold.Combine(partial, value),
            GaugeFold.Greatest => GreatestFold.Combine(partial, value),
            GaugeFold.Sum => partial + value,
            _ => partial + 1,
        };
    }

    public void Close(long tick, int rows)
    {
        Sliding.Take(tick, _tick, rows);
        Array.Fill(_tick, _identity, 0, rows);
    }

    public void Grow(int capacity)
    {
        var old = _tick.Length;
        Array.Resize(ref _tick, capacity);
        Array.Fill(_tick, _identity, old, capacity - old);
        Sliding.Grow(capacity);
    }

    public void Clear(int row)
    {
        _tick[row] = _identity;
        Sliding.Clear(row);
    }
}
