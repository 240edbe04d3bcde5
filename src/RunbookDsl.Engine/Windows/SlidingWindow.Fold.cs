namespace RunbookDsl.Engine;

/// <summary>
/// A sliding fold after van Herk, Gil and Werman: blocks of as many panes as the window has; the fold of the block so far (prefix)
/// combined with the folds of the previous block's ends (suffixes, in the slots that the current block has not reached).
/// Each tile of rows begins its blocks at another pane, so that no tick has to turn all blocks at once.
/// </summary>
sealed class SlidingWindow<TFold>(WindowShape shape) : SlidingWindow(shape)
    where TFold : struct, IFold
{
    readonly double[][] _slots = Enumerable.Range(0, shape.Panes).Select(_ => Array.Empty<double>()).ToArray();
    double[] _prefix = [];
    double[] _settled = [];
    double[] _open = [];
    double[] _result = [];

    bool IsExact => Shape.PaneTicks == 1;

    public override double[] Result => IsExact ? _settled : _result;

    public override void Take(long tick, double[] values, int rows)
    {
        if (IsExact)
        {
            Push(tick, values, rows);
            return;
        }

        Combine(_open, values, _open, rows);
        if (tick % Shape.PaneTicks == 0)
        {
            Push(tick / Shape.PaneTicks, _open, rows);
            Array.Fill(_open, TFold.Identity, 0, rows);
        }

        Combine(_settled, _open, _result, rows);
    }

    public override void Skip(long from, long to, int rows)
    {
        var first = (from + Shape.PaneTicks - 1) / Shape.PaneTicks;
        var last = to / Shape.PaneTicks;
        if (last - first >= Shape.Panes)
        {
            for (var row = 0; row < rows; row++)
                Clear(row);
            return;
        }

        for (var pane = first; pane <= last; pane++)
        {
            // What the first boundary closes may hold ticks from before the stretch; the rest is empty. An exact window has no open pane.
            Push(pane, _open, rows);
            Array.Fill(_open, TFold.Identity, 0, rows);
        }

        if (!IsExact)
            Combine(_settled, _open, _result, rows);
    }

    public override void Grow(int capacity)
    {
        for (var i = 0; i < _slots.Length; i++)
            Grow(ref _slots[i], capacity);
        Grow(ref _prefix, capacity);
        Grow(ref _settled, capacity);
        Grow(ref _open, capacity);
        if (!IsExact)
            Grow(ref _result, capacity);
    }

    public override void Clear(int row)
    {
        foreach (var slot in _slots)
            slot[row] = TFold.Identity;
        _prefix[row] = TFold.Identity;
        _settled[row] = TFold.Identity;
        _open[row] = TFold.Identity;
        if (!IsExact)
            _result[row] = TFold.Identity;
    }

    public override void Save(SnapshotWriter writer, int rows)
    {
        foreach (var slot in _slots)
            writer.Column(slot, rows);
        writer.Column(_prefix, rows);
        writer.Column(_settled, rows);
        writer.Column(_open, rows);
    }

    public override void Load(SnapshotReader reader, int rows)
    {
        foreach (var slot in _slots)
            reader.Column(slot, rows);
        reader.Column(_prefix, rows);
        reader.Column(_settled, rows);
        reader.Column(_open, rows);
        if (!IsExact)
            Combine(_settled, _open, _result, (rows + RowTable.Tile - 1) / RowTable.Tile * RowTable.Tile);
    }

    void Push(long pane, double[] values, int rows)
    {
        for (var row = 0; row < rows; row += RowTable.Tile)
        {
            var place = (int)((pane + (row / RowTable.Tile)) % _slots.Length);
            if (place == 0)
                Turn(row);
            PushTile(place, values, row);
        }
    }

    void PushTile(int place, double[] values, int tile)
    {
        var slot = _slots[place];
        var suffixes = place + 1 < _slots.Length ? _slots[place + 1] : null;
        for (var row = tile; row < tile + RowTable.Tile; row += Lanes.Count)
        {
            var value = Lanes.At(values, row);
            var prefix = TFold.Combine(Lanes.At(_prefix, row), value);
            Lanes.Put(prefix, _prefix, row);
            Lanes.Put(value, slot, row);
            Lanes.Put(suffixes is null ? prefix : TFold.Combine(prefix, Lanes.At(suffixes, row)), _settled, row);
        }
    }

    /// <summary>Turns a tile's full block into suffixes and begins the next one.</summary>
    void Turn(int tile)
    {
        for (var i = _slots.Length - 2; i >= 0; i--)
        {
            for (var row = tile; row < tile + RowTable.Tile; row += Lanes.Count)
                Lanes.Put(TFold.Combine(Lanes.At(_slots[i], row), Lanes.At(_slots[i + 1], row)), _slots[i], row);
        }

        Array.Fill(_prefix, TFold.Identity, tile, RowTable.Tile);
    }

    static void Combine(double[] left, double[] right, double[] result, int rows)
    {
        for (var row = 0; row < rows; row += Lanes.Count)
            Lanes.Put(TFold.Combine(Lanes.At(left, row), Lanes.At(right, row)), result, row);
    }

    static void Grow(ref double[] column, int capacity)
    {
        var old = column.Length;
        Array.Resize(ref column, capacity);
        Array.Fill(column, TFold.Identity, old, capacity - old);
    }
}
