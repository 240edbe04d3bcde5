namespace RunbookDsl.Engine;

/// <summary>What is kept of one metric: for each row of its scope when it was last heard of, and what the windows of its readings need.</summary>
abstract class MetricSeries : IRowColumns
{
    readonly long _staleAfter;
    long[] _newest = [];
    int[] _live = [];
    double[] _known = [];

    protected MetricSeries(string wireName, RowTable rows, TickGrid grid, TimeSpan staleAfter)
    {
        WireName = wireName;
        Rows = rows;
        Grid = grid;
        _staleAfter = staleAfter.Ticks;
    }

    public string WireName { get; }

    public RowTable Rows { get; }

    public TickGrid Grid { get; }

    /// <summary>Zero where the row's newest sample is fresh, NaN where it is stale or all of its senders have ended: added to a number it makes it missing.</summary>
    public double[] Known => _known;

    /// <summary>When each row's newest sample was measured; <see cref="long.MinValue"/> before the first.</summary>
    public long[] Newest => _newest;

    /// <summary>Takes a sample that the closing tick sees; a stream's samples come in order of time.</summary>
    public void Apply(ref StreamState stream, in OpenSample sample, OpenBuffer buffer, long tick, EngineCounts counts)
    {
        var row = stream.Row;
        if (sample.Kind == SampleKind.End)
        {
            stream.Ended = Math.Min(stream.Ended, sample.At);
            if (stream.Live)
                _live[row]--;
            stream.Live = false;
            return;
        }

        Take(ref stream, sample, buffer, tick, counts);
        if (!stream.Live)
            _live[row]++;
        stream.Live = true;
        stream.Newest = sample.At;
        stream.Ended = long.MaxValue;
        _newest[row] = Math.Max(_newest[row], sample.At);
    }

    /// <summary>Forgets that a stream was alive.</summary>
    public void Forget(ref StreamState stream, long now)
    {
        if (stream.Live)
            _live[stream.Row]--;
        stream.Forget(now);
    }

    /// <summary>Finds out which rows are fresh at a tick.</summary>
    public void Refresh(long time)
    {
        var oldest = time - _staleAfter;
        var known = _known.AsSpan(0, Rows.Padded);
        var newest = _newest.AsSpan(0, known.Length);
        var live = _live.AsSpan(0, known.Length);
        for (var row = 0; row < known.Length; row++)
            known[row] = newest[row] >= oldest && live[row] > 0 ? 0 : double.NaN;
    }

    /// <summary>Moves the windows on to a tick.</summary>
    public abstract void Close(long tick);

    /// <summary>Moves the windows on over a stretch of ticks that saw no sample.</summary>
    public abstract void Skip(long from, long to);

    public virtual void Grow(int capacity)
    {
        var old = _newest.Length;
        Array.Resize(ref _newest, capacity);
        Array.Resize(ref _live, capacity);
        Array.Resize(ref _known, capacity);
        for (var row = old; row < capacity; row++)
            MetricSeries.Reset(this, row);
    }

    public virtual void Clear(int row) => Reset(this, row);

    public virtual void Save(SnapshotWriter writer, int rows)
    {
        writer.Column(_newest, rows);
        writer.Column(_live, rows);
    }

    public virtual void Load(SnapshotReader reader, int rows)
    {
        reader.Column(_newest, rows);
        reader.Column(_live, rows);
    }

    protected abstract void Take(ref StreamState stream, in OpenSample sample, OpenBuffer buffer, long tick, EngineCounts counts);

    /// <summary>The first tick as of which the stream's last total is no longer fresh: windows that begin there do not see what it grew until its next sample.</summary>
    protected long LapsedAt(in StreamState stream) =>
        Grid.Covering(Math.Min(stream.Newest + _staleAfter + 1, stream.Ended));

    /// <summary>Whether a cumulative sample began again at zero since the stream's last one; a drop alone is for the caller to see.</summary>
    protected static bool HasRestarted(in StreamState stream, in OpenSample sample) =>
        sample.Start != long.MinValue
        && (sample.Start > stream.Newest || (stream.Start != long.MinValue && sample.Start > stream.Start));

    static void Reset(MetricSeries series, int row)
    {
        series._newest[row] = long.MinValue;
        series._live[row] = 0;
        series._known[row] = double.NaN;
    }
}
