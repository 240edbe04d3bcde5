namespace RunbookDsl.Engine;

/// <summary>A gauge: its last value, and the folds of its samples that windows need.</summary>
sealed class GaugeSeries(string wireName, RowTable rows, TickGrid grid, TimeSpan staleAfter)
    : MetricSeries(wireName, rows, grid, staleAfter)
{
    readonly List<GaugeWindow> _windows = [];
    double[] _last = [];
    string?[] _lastSender = [];

    public double[] Last => _last;

    public IReadOnlyList<GaugeWindow> Windows => _windows;

    /// <summary>The window of a fold and shape; readings that ask for the same share it.</summary>
    public SlidingWindow Window(GaugeFold fold, WindowShape shape)
    {
        var window = _windows.Find(window => window.Fold == fold && window.Sliding.Shape == shape);
        if (window is null)
        {
            _windows.Add(window = new GaugeWindow(fold, shape));
            window.Grow(_last.Length);
        }

        return window.Sliding;
    }

    public override void Close(long tick)
    {
        foreach (var window in _windows)
            window.Close(tick, Rows.Padded);
    }

    public override void Skip(long from, long to)
    {
        foreach (var window in _windows)
            window.Sliding.Skip(from, to, Rows.Padded);
    }

    public override void Grow(int capacity)
    {
        base.Grow(capacity);
        Array.Resize(ref _last, capacity);
        Array.Resize(ref _lastSender, capacity);
        foreach (var window in _windows)
            window.Grow(capacity);
    }

    public override void Clear(int row)
    {
        base.Clear(row);
        _last[row] = 0;
        _lastSender[row] = null;
        foreach (var window in _windows)
            window.Clear(row);
    }

    public override void Save(SnapshotWriter writer, int rows)
    {
        base.Save(writer, rows);
        writer.Column(_last, rows);
        for (var row = 0; row < rows; row++)
            writer.Text(_lastSender[row] ?? "");
    }

    public override void Load(SnapshotReader reader, int rows)
    {
        base.Load(reader, rows);
        reader.Column(_last, rows);
        for (var row = 0; row < rows; row++)
            _lastSender[row] = reader.Text();
    }

    protected override void Take(ref StreamState stream, in OpenSample sample, OpenBuffer buffer, long tick, EngineCounts counts)
    {
        var row = stream.Row;

        // Of two senders' samples of one instant the greater identity wins, so that the order of arrival does not matter.
        if (sample.At > Newest[row] || (sample.At == Newest[row] && string.CompareOrdinal(stream.Identity, _lastSender[row]) > 0))
        {
            _last[row] = sample.Value;
            _lastSender[row] = stream.Identity;
        }

        foreach (var window in _windows)
            window.Add(row, sample.Value);
    }
}
