namespace RunbookDsl.Engine;

/// <summary>A counter: how much each row grew in all, over all of its senders and whatever resets they had.</summary>
sealed class CounterSeries(string wireName, RowTable rows, TickGrid grid, TimeSpan staleAfter, Youth youth)
    : MetricSeries(wireName, rows, grid, staleAfter)
{
    public RunningTotal Total { get; } = new();

    public override void Close(long tick) => Total.Store(tick, Rows.Padded);

    public override void Skip(long from, long to) => Total.Skip(from, to, Rows.Padded);

    public override void Grow(int capacity)
    {
        base.Grow(capacity);
        Total.Grow(capacity);
    }

    public override void Clear(int row)
    {
        base.Clear(row);
        Total.Clear(row);
    }

    public override void Save(SnapshotWriter writer, int rows)
    {
        base.Save(writer, rows);
        writer.Total(Total, rows);
    }

    public override void Load(SnapshotReader reader, int rows)
    {
        base.Load(reader, rows);
        reader.Total(Total, rows);
    }

    protected override void Take(ref StreamState stream, in OpenSample sample, OpenBuffer buffer, long tick, EngineCounts counts)
    {
        if (sample.Kind == SampleKind.Delta)
        {
            Total.Add(stream.Row, sample.Value);
            stream.HasTotal = false;
            return;
        }

        if (stream.HasTotal)
            Grow(ref stream, sample, tick, counts);
        else if (youth.IsYoung(sample))
            Total.Add(stream.Row, sample.Value);
        stream.Total = sample.Value;
        stream.Start = sample.Start;
        stream.HasTotal = true;
    }

    void Grow(ref StreamState stream, in OpenSample sample, long tick, EngineCounts counts)
    {
        var reset = sample.Value < stream.Total || HasRestarted(stream, sample);
        var growth = reset ? sample.Value : sample.Value - stream.Total;
        if (reset)
            counts.Resets++;
        Total.Add(stream.Row, growth);
        var lapsed = LapsedAt(stream);
        if (lapsed < tick)
            Total.Raise(stream.Row, growth, lapsed, tick - 1);
    }
}
