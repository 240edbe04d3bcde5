namespace RunbookDsl.Engine;

/// <summary>The samples of open ticks: for each stream a list in order of time, so that the order of arrival does not matter.</summary>
sealed class OpenBuffer(int limit)
{
    readonly List<double[]> _payloads = [];
    readonly Stack<int> _freePayloads = new();
    OpenSample[] _samples = [];
    int _used;
    int _free = -1;

    public int Count { get; private set; }

    public bool IsFull => Count >= limit;

    public ref OpenSample this[int index] => ref _samples[index];

    public double[] Payload(int payload) => _payloads[payload];

    /// <summary>Adds a sample at its place in time; -1 when the stream already has one of this instant.</summary>
    public int Insert(ref StreamState stream, long at)
    {
        var before = -1;
        var after = stream.Head;
        if (stream.Tail >= 0 && _samples[stream.Tail].At < at)
            (before, after) = (stream.Tail, -1);
        while (after >= 0 && _samples[after].At < at)
            (before, after) = (after, _samples[after].Next);
        if (after >= 0 && _samples[after].At == at)
            return -1;
        var index = Take();
        _samples[index] = new OpenSample { At = at, Start = long.MinValue, Next = after, Payload = -1 };
        if (before < 0)
            stream.Head = index;
        else
            _samples[before].Next = index;
        if (after < 0)
            stream.Tail = index;
        return index;
    }

    /// <summary>Takes a stream's first sample off its list and frees it.</summary>
    public void RemoveFirst(ref StreamState stream)
    {
        var index = stream.Head;
        ref var sample = ref _samples[index];
        stream.Head = sample.Next;
        if (stream.Head < 0)
            stream.Tail = -1;
        if (sample.Payload >= 0)
            _freePayloads.Push(sample.Payload);
        sample.Next = _free;
        _free = index;
        Count--;
    }

    /// <summary>Room for a histogram's numbers, reused from samples already seen.</summary>
    public double[] Rent(int index, int length)
    {
        if (!_freePayloads.TryPop(out var payload))
        {
            payload = _payloads.Count;
            _payloads.Add([]);
        }

        if (_payloads[payload].Length < length)
            _payloads[payload] = new double[length];
        _samples[index].Payload = payload;
        return _payloads[payload];
    }

    int Take()
    {
        Count++;
        if (_free >= 0)
        {
            var index = _free;
            _free = _samples[index].Next;
            return index;
        }

        if (_used == _samples.Length)
            Array.Resize(ref _samples, Math.Max(64, _used * 2));
        return _used++;
    }
}
