namespace RunbookDsl.Engine;

/// <summary>What a running total was at the last pane boundaries: slot-major, so that one boundary of all rows lies together.</summary>
sealed class SnapshotRing(long paneTicks)
{
    public long PaneTicks { get; } = paneTicks;

    public double[][] Slots { get; private set; } = [];

    /// <summary>Makes sure that windows of so many panes can look back.</summary>
    public void Reach(int panes)
    {
        if (Slots.Length <= panes)
            Slots = Enumerable.Range(0, panes + 1).Select(_ => Array.Empty<double>()).ToArray();
    }

    public void Grow(int capacity)
    {
        for (var i = 0; i < Slots.Length; i++)
            Array.Resize(ref Slots[i], capacity);
    }

    public void Clear(int row)
    {
        foreach (var slot in Slots)
            slot[row] = 0;
    }

    /// <summary>The totals as of a pane boundary that the ring still holds.</summary>
    public double[] AsOf(long boundary) => Slots[Index(boundary / PaneTicks)];

    public void Store(long tick, double[] totals, int rows)
    {
        if (tick % PaneTicks == 0)
            Array.Copy(totals, AsOf(tick), rows);
    }

    /// <summary>Stores the same totals at every boundary of a stretch of ticks.</summary>
    public void Skip(long from, long to, double[] totals, int rows)
    {
        var last = to / PaneTicks;
        var first = Math.Max((from + PaneTicks - 1) / PaneTicks, last - Slots.Length + 1);
        for (var pane = first; pane <= last; pane++)
            Array.Copy(totals, Slots[Index(pane)], rows);
    }

    /// <summary>Adds growth to the boundaries of a silence, so that windows that begin inside it do not see the growth.</summary>
    public void Raise(int row, double growth, long from, long to)
    {
        var last = to / PaneTicks;
        var first = Math.Max((from + PaneTicks - 1) / PaneTicks, last - Slots.Length + 1);
        for (var pane = first; pane <= last; pane++)
            Slots[Index(pane)][row] += growth;
    }

    /// <summary>A pane's slot; panes from before the grid began have one too.</summary>
    int Index(long pane) => (int)(((pane % Slots.Length) + Slots.Length) % Slots.Length);
}
