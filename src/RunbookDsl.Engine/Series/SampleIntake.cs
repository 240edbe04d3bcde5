namespace RunbookDsl.Engine;

/// <summary>Opens streams and takes samples into the open buffer, or says why not.</summary>
sealed class SampleIntake(EnginePlan plan, EngineOptions options, EngineClock clock, StreamTable streams, OpenBuffer buffer, EngineCounts counts)
{
    public int Open(int metric, ReadOnlySpan<string> labelValues, string identity)
    {
        if (streams.TryFind(metric, identity, out var known))
            return streams.IdOf(known);
        var rows = plan.Metrics[metric].Rows;
        if (labelValues.Length != rows.Names.Count)
            throw new ArgumentException($"{plan.Metrics[metric].WireName} has {rows.Names.Count} labels, but {labelValues.Length} values came.", nameof(labelValues));
        var row = streams.IsFull ? -1 : Reserve(rows, labelValues);
        if (row < 0)
        {
            counts.StreamsRefused++;
            return -1;
        }

        rows.Streams[row]++;
        foreach (var coarser in rows.Coarser)
            coarser.Target.Streams[coarser.Rows[row]]++;
        return streams.IdOf(streams.Open(metric, row, identity, Now));
    }

    public SampleOutcome Append(int id, DateTimeOffset at, double value, DateTimeOffset? start, SampleKind kind)
    {
        var outcome = Place(id, at.UtcTicks, out var slot);
        if (slot < 0)
            return counts.Count(outcome);
        var series = plan.Metrics[streams[slot].Metric];
        if (series is HistogramSeries ? kind != SampleKind.End : kind == SampleKind.Delta && series is GaugeSeries)
            return counts.Count(SampleOutcome.Malformed);
        if (!double.IsFinite(value))
            return counts.Count(SampleOutcome.NotFinite);
        if (value < 0 && series is not GaugeSeries)
            return counts.Count(SampleOutcome.Negative);
        if (outcome != SampleOutcome.Accepted)
            return counts.Count(outcome);
        var index = Insert(slot, at.UtcTicks, start, kind);
        if (index < 0)
            return counts.Count(SampleOutcome.Duplicate);
        buffer[index].Value = value;
        return counts.Count(SampleOutcome.Accepted);
    }

    public SampleOutcome Append(int id, DateTimeOffset at, in HistogramSample sample)
    {
        var outcome = Place(id, at.UtcTicks, out var slot);
        if (slot < 0)
            return counts.Count(outcome);
        var flaw = plan.Metrics[streams[slot].Metric] is HistogramSeries ? FlawOf(sample) : SampleOutcome.Malformed;
        if (flaw != SampleOutcome.Accepted)
            return counts.Count(flaw);
        if (outcome != SampleOutcome.Accepted)
            return counts.Count(outcome);
        var index = Insert(slot, at.UtcTicks, sample.Start, sample.IsDelta ? SampleKind.HistogramDelta : SampleKind.Histogram);
        if (index < 0)
            return counts.Count(SampleOutcome.Duplicate);
        BufferedHistogram.Write(sample, buffer.Rent(index, BufferedHistogram.Length(sample.Bounds.Length)));
        return counts.Count(SampleOutcome.Accepted);
    }

    long Now => clock.Tick is { } tick ? plan.Grid.TimeOf(tick) : long.MinValue;

    /// <summary>Finds the stream and whether the instant is one whose tick is open.</summary>
    SampleOutcome Place(int id, long at, out int slot)
    {
        slot = streams.SlotOf(id);
        if (slot < 0)
            return id < 0 ? SampleOutcome.Refused : SampleOutcome.Forgotten;
        if (clock.Tick is { } tick && at <= plan.Grid.TimeOf(tick))
            return SampleOutcome.Late;
        if (clock.Tick is not null && at > clock.Now + options.MaxFuture.Ticks)
            return SampleOutcome.Future;
        return buffer.IsFull ? SampleOutcome.Refused : SampleOutcome.Accepted;
    }

    SampleOutcome FlawOf(in HistogramSample sample)
    {
        var bounds = sample.Bounds;
        if (sample.Counts.Length != bounds.Length + 1)
            return SampleOutcome.Malformed;
        if (bounds.Length > options.MaxHistogramBounds)
            return SampleOutcome.Refused;
        if (!double.IsFinite(sample.Sum ?? 0))
            return SampleOutcome.NotFinite;
        for (var i = 0; i < bounds.Length; i++)
        {
            if (!double.IsFinite(bounds[i]))
                return SampleOutcome.NotFinite;
            if (i > 0 && bounds[i] <= bounds[i - 1])
                return SampleOutcome.Malformed;
        }

        foreach (var count in sample.Counts)
        {
            if (!double.IsFinite(count))
                return SampleOutcome.NotFinite;
            if (count < 0)
                return SampleOutcome.Negative;
        }

        return SampleOutcome.Accepted;
    }

    int Insert(int slot, long at, DateTimeOffset? start, SampleKind kind)
    {
        var index = buffer.Insert(ref streams[slot], at);
        if (index < 0)
            return -1;
        streams.Touch(slot);
        buffer[index].Kind = kind;
        buffer[index].Start = start?.UtcTicks ?? long.MinValue;
        return index;
    }

    /// <summary>Finds or reserves a row and all rows with fewer labels that it belongs to; -1, and nothing reserved, when one of them does not fit.</summary>
    static int Reserve(RowTable rows, ReadOnlySpan<string> values)
    {
        var labels = rows.LabelsOf(values);
        if (!rows.Admits(labels))
            return -1;
        foreach (var coarser in rows.Coarser)
        {
            if (!coarser.Target.Admits(coarser.Target.LabelsOf(coarser.Pick(values))))
                return -1;
        }

        return ReserveAll(rows, labels, values);
    }

    static int ReserveAll(RowTable rows, LabelSet labels, ReadOnlySpan<string> values)
    {
        var row = rows.FindOrReserve(labels);
        foreach (var coarser in rows.Coarser)
        {
            var picked = coarser.Pick(values);
            coarser.Map(row, ReserveAll(coarser.Target, coarser.Target.LabelsOf(picked), picked));
        }

        return row;
    }
}
