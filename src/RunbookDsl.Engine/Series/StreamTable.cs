namespace RunbookDsl.Engine;

/// <summary>
/// The senders' series. An id is a slot and how often the slot was given away, so that an id kept by the host never means another
/// series than the one it was made for.
/// </summary>
sealed class StreamTable(int limit)
{
    public const int SlotBits = 22;
    const int Generations = 1 << (31 - SlotBits);

    readonly Dictionary<(int Metric, string Identity), int> _byIdentity = [];
    StreamState[] _streams = [];
    ulong[] _touched = [];

    /// <summary>Freed slots, the longest free first, so that a slot's generations last.</summary>
    public Queue<int> Free { get; } = new();

    public int High { get; private set; }

    public int Count => _byIdentity.Count;

    public bool IsFull => Count >= limit;

    public ref StreamState this[int slot] => ref _streams[slot];

    /// <summary>One bit for each slot whose stream has open samples.</summary>
    public Span<ulong> Touched => _touched;

    public bool TryFind(int metric, string identity, out int slot) => _byIdentity.TryGetValue((metric, identity), out slot);

    public int IdOf(int slot) => (_streams[slot].Generation << SlotBits) | slot;

    /// <summary>The slot of an id; -1 when it was given to another stream since.</summary>
    public int SlotOf(int id)
    {
        var slot = id & ((1 << SlotBits) - 1);
        return id >= 0 && slot < High && _streams[slot].Identity is not null && _streams[slot].Generation == id >> SlotBits ? slot : -1;
    }

    public int Open(int metric, int row, string identity, long now)
    {
        if (!Free.TryDequeue(out var slot))
        {
            slot = High;
            Reach(High + 1);
        }

        Put(slot, metric, row, identity, now);
        return slot;
    }

    public void Put(int slot, int metric, int row, string identity, long now)
    {
        _byIdentity.Add((metric, identity), slot);
        ref var stream = ref _streams[slot];
        stream = new StreamState { Metric = metric, Row = row, Identity = identity, Generation = stream.Generation, Head = -1, Tail = -1 };
        stream.Forget(now);
    }

    public void Close(int slot)
    {
        ref var stream = ref _streams[slot];
        _byIdentity.Remove((stream.Metric, stream.Identity!));
        stream = new StreamState { Generation = (stream.Generation + 1) % Generations, Head = -1, Tail = -1 };
        Free.Enqueue(slot);
    }

    public void Touch(int slot) => _touched[slot >> 6] |= 1ul << (slot & 63);

    /// <summary>Makes room for so many slots.</summary>
    public void Reach(int high)
    {
        High = high;
        if (High <= _streams.Length)
            return;
        Array.Resize(ref _streams, Math.Max(64, Math.Max(High, _streams.Length * 2)));
        Array.Resize(ref _touched, (_streams.Length + 63) / 64);
    }
}
