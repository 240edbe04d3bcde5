namespace RunbookDsl.Engine;

/// <summary>
/// The rows of one scope: a dense id for each label set, in tiles of 64. A row is reserved when a stream that feeds it is opened and
/// lives from its first sample until it is dropped as idle.
/// </summary>
sealed class RowTable
{
    public const int Tile = 64;

    readonly Dictionary<LabelSet, int> _byLabels = [];
    readonly List<IRowColumns> _columns = [];
    readonly int _limit;

    public RowTable(IReadOnlyList<string> names, int limit)
    {
        Names = names;
        _limit = limit;
    }

    /// <summary>The labels, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The scopes with fewer labels, the fewest first.</summary>
    public List<Projection> Coarser { get; } = [];

    public Stack<int> Free { get; } = new();

    public int Capacity { get; private set; }

    /// <summary>One more than the greatest id ever used.</summary>
    public int High { get; private set; }

    public int Words => (High + Tile - 1) / Tile;

    /// <summary>High, rounded up to whole tiles: what loops over columns run to.</summary>
    public int Padded => Words * Tile;

    public int Count => _byLabels.Count;

    public ulong[] Alive = [];
    public LabelSet?[] Labels = [];

    /// <summary>When each row came to life, and when its newest sample was measured, as far as the last sweep saw.</summary>
    public long[] Appeared = [];
    public long[] Newest = [];

    /// <summary>How many streams feed each row, and how many living rows with more labels belong to it.</summary>
    public int[] Streams = [];
    public int[] Finer = [];

    public void Add(IRowColumns columns)
    {
        _columns.Add(columns);
        columns.Grow(Capacity);
    }

    public bool Has(int row) => row < High && Labels[row] is not null;

    public bool IsAlive(int row) => (Alive[row >> 6] >> (row & 63) & 1) != 0;

    public LabelSet LabelsOf(ReadOnlySpan<string> values)
    {
        var labels = new KeyValuePair<string, string>[Names.Count];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = new(Names[i], values[i]);
        return new LabelSet(labels);
    }

    /// <summary>Whether a row exists or there is room for it.</summary>
    public bool Admits(LabelSet labels) => _byLabels.Count < _limit || _byLabels.ContainsKey(labels);

    public int FindOrReserve(LabelSet labels)
    {
        if (_byLabels.TryGetValue(labels, out var row))
            return row;
        if (!Free.TryPop(out row))
            row = High;
        Put(row, labels);
        return row;
    }

    /// <summary>Puts a label set at an id, as a snapshot says.</summary>
    public void Put(int row, LabelSet labels)
    {
        Reach(row + 1);
        _byLabels.Add(labels, row);
        Labels[row] = labels;
        Newest[row] = long.MinValue;
        Appeared[row] = 0;
        foreach (var columns in _columns)
            columns.Admit(row, labels);
    }

    public void Revive(int row, long time)
    {
        if (IsAlive(row))
            return;
        Alive[row >> 6] |= 1ul << (row & 63);
        Appeared[row] = time;
        foreach (var coarser in Coarser)
        {
            coarser.Target.Revive(coarser.Rows[row], time);
            coarser.Target.Finer[coarser.Rows[row]]++;
        }
    }

    /// <summary>Ends a row's life; its id stays reserved while streams feed it.</summary>
    public void Drop(int row)
    {
        Alive[row >> 6] &= ~(1ul << (row & 63));
        Newest[row] = long.MinValue;
        foreach (var coarser in Coarser)
            coarser.Target.Finer[coarser.Rows[row]]--;
        foreach (var columns in _columns)
            columns.Clear(row);
        Release(row);
    }

    /// <summary>Gives the id back when nothing needs it any more.</summary>
    public void Release(int row)
    {
        if (Streams[row] > 0 || Labels[row] is null || IsAlive(row))
            return;
        _byLabels.Remove(Labels[row]!);
        Labels[row] = null;
        Free.Push(row);
    }

    /// <summary>Makes room for so many ids.</summary>
    public void Reach(int high)
    {
        High = Math.Max(High, high);
        if (High > Capacity)
            Grow((Math.Max(High, Capacity + (Capacity / 4)) + Tile - 1) / Tile * Tile);
    }

    void Grow(int capacity)
    {
        Capacity = capacity;
        Array.Resize(ref Alive, capacity / Tile);
        Array.Resize(ref Labels, capacity);
        Array.Resize(ref Appeared, capacity);
        Array.Resize(ref Newest, capacity);
        Array.Resize(ref Streams, capacity);
        Array.Resize(ref Finer, capacity);
        foreach (var coarser in Coarser)
            coarser.Grow(capacity);
        foreach (var columns in _columns)
            columns.Grow(capacity);
    }
}
