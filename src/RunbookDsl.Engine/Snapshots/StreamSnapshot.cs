namespace RunbookDsl.Engine;

/// <summary>Writes and reads the senders' series and their open samples, each at its own slot.</summary>
sealed class StreamSnapshot(EnginePlan plan, StreamTable streams, OpenBuffer buffer)
{
    /// <summary>What a metric is called in snapshots: with its kind and labels, since samples of another shape do not fit.</summary>
    public static string NameOf(MetricSeries series) => $"{series.GetType().Name} {series.WireName} {{{string.Join(", ", series.Rows.Names)}}}";

    public void Save(SnapshotWriter writer)
    {
        writer.Int(plan.Metrics.Length);
        foreach (var series in plan.Metrics)
            writer.Text(NameOf(series));
        writer.Int(streams.High);
        for (var slot = 0; slot < streams.High; slot++)
            Save(ref streams[slot], writer);
        writer.Int(streams.Free.Count);
        foreach (var slot in streams.Free)
            writer.Int(slot);
    }

    /// <summary>Reads the streams and tells which metrics' streams had no place.</summary>
    public IEnumerable<string> Load(SnapshotReader reader)
    {
        var metrics = new int[reader.Int()];
        var losses = new List<string>();
        for (var i = 0; i < metrics.Length; i++)
        {
            var name = reader.Text();
            metrics[i] = Array.FindIndex(plan.Metrics, series => NameOf(series) == name);
            if (metrics[i] < 0)
                losses.Add($"streams of {name}: this version of the runbook has no place for them.");
        }

        var high = reader.Int();
        for (var slot = 0; slot < high; slot++)
            Load(slot, metrics, reader);
        var free = reader.Int();
        for (var i = 0; i < free; i++)
            streams.Free.Enqueue(reader.Int());
        return losses;
    }

    /// <summary>Counts for each row the streams that feed it.</summary>
    public void Count()
    {
        for (var slot = 0; slot < streams.High; slot++)
        {
            ref var stream = ref streams[slot];
            if (stream.Identity is null)
                continue;
            var rows = plan.Metrics[stream.Metric].Rows;
            rows.Streams[stream.Row]++;
            foreach (var coarser in rows.Coarser)
                coarser.Target.Streams[coarser.Rows[stream.Row]]++;
        }
    }

    void Save(ref StreamState stream, SnapshotWriter writer)
    {
        writer.Int(stream.Generation);
        writer.Byte((byte)(stream.Identity is null ? 0 : 1));
        if (stream.Identity is null)
            return;
        writer.Int(stream.Metric);
        writer.Int(stream.Row);
        writer.Text(stream.Identity);
        writer.Long(stream.Opened);
        writer.Long(stream.Newest);
        writer.Long(stream.Ended);
        writer.Long(stream.Start);
        writer.Number(stream.Total);
        writer.Byte((byte)((stream.HasTotal ? 1 : 0) | (stream.Exact ? 2 : 0) | (stream.Live ? 4 : 0)));
        writer.Numbers(stream.Counts);
        for (var index = stream.Head; index >= 0; index = buffer[index].Next)
        {
            writer.Byte((byte)(buffer[index].Kind + 1));
            writer.Long(buffer[index].At);
            writer.Long(buffer[index].Start);
            writer.Number(buffer[index].Value);
            if (buffer[index].Payload >= 0)
                writer.Numbers(BufferedHistogram.Whole(buffer.Payload(buffer[index].Payload)));
        }

        writer.Byte(0);
    }

    void Load(int slot, int[] metrics, SnapshotReader reader)
    {
        streams.Reach(slot + 1);
        streams[slot] = new StreamState { Generation = reader.Int(), Head = -1, Tail = -1 };
        if (reader.Byte() == 0)
            return;
        var metric = metrics[reader.Int()];
        var row = reader.Int();
        var identity = reader.Text();
        var kept = metric >= 0;
        if (kept)
            streams.Put(slot, metric, row, identity, long.MinValue);
        ref var stream = ref streams[slot];
        stream.Opened = reader.Long();
        stream.Newest = reader.Long();
        stream.Ended = reader.Long();
        stream.Start = reader.Long();
        stream.Total = reader.Number();
        var flags = reader.Byte();
        stream.HasTotal = (flags & 1) != 0;
        stream.Exact = (flags & 2) != 0;
        stream.Live = (flags & 4) != 0;
        stream.Counts = reader.Numbers();
        for (var kind = reader.Byte(); kind != 0; kind = reader.Byte())
            LoadSample(slot, (SampleKind)(kind - 1), reader, kept);
        if (kept)
            return;
        stream = new StreamState { Generation = stream.Generation, Head = -1, Tail = -1 };
        streams.Free.Enqueue(slot);
    }

    void LoadSample(int slot, SampleKind kind, SnapshotReader reader, bool kept)
    {
        var at = reader.Long();
        var start = reader.Long();
        var value = reader.Number();
        var payload = kind is SampleKind.Histogram or SampleKind.HistogramDelta ? reader.Numbers() : null;
        if (!kept)
            return;
        var index = buffer.Insert(ref streams[slot], at);
        streams.Touch(slot);
        buffer[index].Kind = kind;
        buffer[index].Start = start;
        buffer[index].Value = value;
        payload?.CopyTo(buffer.Rent(index, payload.Length), 0);
    }
}
