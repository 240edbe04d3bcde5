namespace RunbookDsl.Engine;

/// <summary>A histogram: for each row its bounds, and running totals of what the readings need: buckets, count, sum.</summary>
sealed class HistogramSeries(string wireName, RowTable rows, TickGrid grid, TimeSpan staleAfter, Youth youth)
    : MetricSeries(wireName, rows, grid, staleAfter)
{
    readonly List<RunningTotal> _buckets = [];
    readonly List<WindowShape> _bucketShapes = [];
    double[]?[] _bounds = [];
    double[] _hasSum = [];
    double[] _folded = [];
    double[]? _latestBounds;
    int _capacity;

    /// <summary>How many measurements there were.</summary>
    public RunningTotal Count { get; } = new();

    /// <summary>The sum of the measurements.</summary>
    public RunningTotal Sum { get; } = new();

    /// <summary>The measurements by bucket; those past a row's last bound stay zero.</summary>
    public IReadOnlyList<RunningTotal> Buckets => _buckets;

    /// <summary>Each row's upper bounds: those of its first sample.</summary>
    public double[]?[] Bounds => _bounds;

    /// <summary>Zero, or NaN once a sample of the row came without a sum.</summary>
    public double[] HasSum => _hasSum;

    /// <summary>Makes the buckets look back that far.</summary>
    public void NeedBuckets(WindowShape shape)
    {
        _bucketShapes.Add(shape);
        foreach (var bucket in _buckets)
            bucket.Ring(shape);
    }

    /// <summary>Gives a row its bounds, unless it has them.</summary>
    public void Bind(int row, ReadOnlySpan<double> bounds)
    {
        if (_bounds[row] is not null)
            return;
        if (_latestBounds is null || !bounds.SequenceEqual(_latestBounds))
            _latestBounds = bounds.ToArray();
        _bounds[row] = _latestBounds;
        if (_bucketShapes.Count > 0)
            Reach(bounds.Length + 1);
    }

    public override void Close(long tick)
    {
        Count.Store(tick, Rows.Padded);
        Sum.Store(tick, Rows.Padded);
        foreach (var bucket in _buckets)
            bucket.Store(tick, Rows.Padded);
    }

    public override void Skip(long from, long to)
    {
        Count.Skip(from, to, Rows.Padded);
        Sum.Skip(from, to, Rows.Padded);
        foreach (var bucket in _buckets)
            bucket.Skip(from, to, Rows.Padded);
    }

    public override void Grow(int capacity)
    {
        base.Grow(capacity);
        _capacity = capacity;
        Array.Resize(ref _bounds, capacity);
        Array.Resize(ref _hasSum, capacity);
        Count.Grow(capacity);
        Sum.Grow(capacity);
        foreach (var bucket in _buckets)
            bucket.Grow(capacity);
    }

    public override void Clear(int row)
    {
        base.Clear(row);
        _bounds[row] = null;
        _hasSum[row] = 0;
        Count.Clear(row);
        Sum.Clear(row);
        foreach (var bucket in _buckets)
            bucket.Clear(row);
    }

    public override void Save(SnapshotWriter writer, int rows)
    {
        base.Save(writer, rows);
        writer.Column(_hasSum, rows);
        for (var row = 0; row < rows; row++)
            writer.Numbers(_bounds[row]);
        writer.Total(Count, rows);
        writer.Total(Sum, rows);
        writer.Int(_buckets.Count);
        foreach (var bucket in _buckets)
            writer.Total(bucket, rows);
    }

    public override void Load(SnapshotReader reader, int rows)
    {
        base.Load(reader, rows);
        reader.Column(_hasSum, rows);
        for (var row = 0; row < rows; row++)
        {
            if (reader.Numbers() is { } bounds)
                Bind(row, bounds);
        }

        reader.Total(Count, rows);
        reader.Total(Sum, rows);
        var buckets = reader.Int();
        Reach(buckets);
        for (var i = 0; i < buckets; i++)
            reader.Total(_buckets[i], rows);
    }

    protected override void Take(ref StreamState stream, in OpenSample sample, OpenBuffer buffer, long tick, EngineCounts counts)
    {
        var point = new BufferedHistogram(buffer.Payload(sample.Payload));
        Bind(stream.Row, point.Bounds);
        if (!point.HasSum)
            _hasSum[stream.Row] = double.NaN;
        var bounds = _bounds[stream.Row]!;
        var exact = point.Bounds.SequenceEqual(bounds);
        if (!exact)
            counts.Folded++;
        if (_folded.Length <= bounds.Length)
            _folded = new double[bounds.Length + 1];
        var folded = _folded.AsSpan(0, bounds.Length + 1);
        point.Fold(bounds, folded);

        if (sample.Kind == SampleKind.HistogramDelta)
        {
            Add(stream.Row, folded, point.Sum, long.MaxValue, tick);
            stream.HasTotal = false;
            return;
        }

        if (stream.HasTotal)
            Grow(ref stream, sample, folded, point.Sum, exact, tick, counts);
        else if (youth.IsYoung(sample))
            Add(stream.Row, folded, point.Sum, long.MaxValue, tick);
        if (stream.Counts?.Length != folded.Length)
            stream.Counts = new double[folded.Length];
        folded.CopyTo(stream.Counts);
        stream.Total = point.Sum;
        stream.Start = sample.Start;
        stream.Exact = exact;
        stream.HasTotal = true;
    }

    void Grow(ref StreamState stream, in OpenSample sample, Span<double> folded, double sum, bool exact, long tick, EngineCounts counts)
    {
        var before = stream.Counts.AsSpan();
        var reset = HasRestarted(stream, sample) || BufferedHistogram.Dropped(before, folded, exact && stream.Exact);
        if (reset)
        {
            counts.Resets++;
            Add(stream.Row, folded, sum, LapsedAt(stream), tick);
            return;
        }

        Span<double> growth = folded.Length <= 256 ? stackalloc double[folded.Length] : new double[folded.Length];
        for (var i = 0; i < growth.Length; i++)
            growth[i] = folded[i] - before[i];
        Add(stream.Row, growth, sum - stream.Total, LapsedAt(stream), tick);
    }

    void Add(int row, ReadOnlySpan<double> growth, double sum, long lapsed, long tick)
    {
        var count = 0.0;
        foreach (var bucket in growth)
            count += bucket;
        for (var i = 0; i < growth.Length && i < _buckets.Count; i++)
            Add(_buckets[i], row, growth[i], lapsed, tick);

        Add(Count, row, count, lapsed, tick);
        Add(Sum, row, sum, lapsed, tick);
    }

    static void Add(RunningTotal total, int row, double growth, long lapsed, long tick)
    {
        total.Add(row, growth);
        if (lapsed < tick)
            total.Raise(row, growth, lapsed, tick - 1);
    }

    void Reach(int buckets)
    {
        while (_buckets.Count < buckets)
        {
            var bucket = new RunningTotal();
            bucket.Grow(_capacity);
            foreach (var shape in _bucketShapes)
                bucket.Ring(shape);
            _buckets.Add(bucket);
        }
    }
}
