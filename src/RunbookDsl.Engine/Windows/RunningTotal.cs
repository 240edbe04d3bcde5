namespace RunbookDsl.Engine;

/// <summary>A total of each row that resets do not lower, and what it was at the ticks that windows begin after.</summary>
sealed class RunningTotal
{
    readonly List<SnapshotRing> _rings = [];
    double[] _now = [];

    public double[] Now => _now;

    public IReadOnlyList<SnapshotRing> Rings => _rings;

    /// <summary>The ring that serves windows of a shape; windows of one pane length share it.</summary>
    public SnapshotRing Ring(WindowShape shape)
    {
        var ring = _rings.Find(ring => ring.PaneTicks == shape.PaneTicks);
        if (ring is null)
            _rings.Add(ring = new SnapshotRing(shape.PaneTicks));
        ring.Reach(shape.Panes);
        ring.Grow(_now.Length);
        return ring;
    }

    public void Grow(int capacity)
    {
        Array.Resize(ref _now, capacity);
        foreach (var ring in _rings)
            ring.Grow(capacity);
    }

    public void Clear(int row)
    {
        _now[row] = 0;
        foreach (var ring in _rings)
            ring.Clear(row);
    }

    public void Add(int row, double growth) => _now[row] += growth;

    /// <summary>Adds growth to the past boundaries from one tick to another.</summary>
    public void Raise(int row, double growth, long from, long to)
    {
        foreach (var ring in _rings)
            ring.Raise(row, growth, from, to);
    }

    public void Store(long tick, int rows)
    {
        foreach (var ring in _rings)
            ring.Store(tick, _now, rows);
    }

    public void Skip(long from, long to, int rows)
    {
        foreach (var ring in _rings)
            ring.Skip(from, to, _now, rows);
    }
}
