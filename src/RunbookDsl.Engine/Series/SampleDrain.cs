using System.Numerics;

namespace RunbookDsl.Engine;

/// <summary>Gives open samples to their series when a tick closes.</summary>
sealed class SampleDrain(EnginePlan plan, StreamTable streams, OpenBuffer buffer, EngineCounts counts)
{
    readonly Dictionary<(MetricSeries Series, int Row), int> _firstPoints = [];

    /// <summary>Applies every sample up to a tick: streams in the order of their slots, each one's samples in order of time.</summary>
    public void Apply(long tick)
    {
        var time = plan.Grid.TimeOf(tick);
        BindHistograms(time);
        var touched = streams.Touched;
        for (var word = 0; word < touched.Length; word++)
        {
            for (var left = touched[word]; left != 0; left &= left - 1)
            {
                var slot = (word << 6) + BitOperations.TrailingZeroCount(left);
                ref var stream = ref streams[slot];
                var series = plan.Metrics[stream.Metric];
                while (stream.Head >= 0 && buffer[stream.Head].At <= time)
                {
                    ref var sample = ref buffer[stream.Head];
                    if (sample.Kind != SampleKind.End)
                        series.Rows.Revive(stream.Row, time);
                    series.Apply(ref stream, sample, buffer, tick, counts);
                    buffer.RemoveFirst(ref stream);
                }

                if (stream.Head < 0)
                    touched[word] &= ~(1ul << (slot & 63));
            }
        }
    }

    /// <summary>Drops samples that came before the grid began and belong before it.</summary>
    public void Discard(long time)
    {
        for (var slot = 0; slot < streams.High; slot++)
        {
            ref var stream = ref streams[slot];
            while (stream.Identity is not null && stream.Head >= 0 && buffer[stream.Head].At <= time)
            {
                buffer.RemoveFirst(ref stream);
                counts.Outcomes[(int)SampleOutcome.Accepted]--;
                counts.Count(SampleOutcome.Late);
            }
        }
    }

    /// <summary>The tick of the earliest open sample; <see cref="long.MaxValue"/> without any.</summary>
    public long FirstTick()
    {
        var first = long.MaxValue;
        for (var slot = 0; slot < streams.High; slot++)
        {
            if (streams[slot] is { Identity: not null, Head: >= 0 } stream)
                first = Math.Min(first, plan.Grid.Covering(buffer[stream.Head].At));
        }

        return first;
    }

    /// <summary>Gives each histogram row that is about to see its first points the bounds of the earliest, whichever arrived first.</summary>
    void BindHistograms(long time)
    {
        var touched = streams.Touched;
        for (var word = 0; word < touched.Length; word++)
        {
            for (var left = touched[word]; left != 0; left &= left - 1)
            {
                var slot = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (plan.Metrics[streams[slot].Metric] is HistogramSeries histogram && histogram.Bounds[streams[slot].Row] is null)
                    Consider(histogram, slot, time);
            }
        }

        if (_firstPoints.Count == 0)
            return;
        foreach (var ((series, row), slot) in _firstPoints)
            ((HistogramSeries)series).Bind(row, new BufferedHistogram(buffer.Payload(buffer[FirstPoint(slot, time)].Payload)).Bounds);
        _firstPoints.Clear();
    }

    void Consider(HistogramSeries histogram, int slot, long time)
    {
        var point = FirstPoint(slot, time);
        if (point < 0)
            return;
        var key = (histogram, streams[slot].Row);
        if (_firstPoints.TryGetValue(key, out var other))
        {
            var order = buffer[point].At.CompareTo(buffer[FirstPoint(other, time)].At);
            if (order > 0 || (order == 0 && string.CompareOrdinal(streams[slot].Identity, streams[other].Identity) > 0))
                return;
        }

        _firstPoints[key] = slot;
    }

    int FirstPoint(int slot, long time)
    {
        var point = streams[slot].Head;
        while (point >= 0 && buffer[point].Kind == SampleKind.End)
            point = buffer[point].Next;
        return point >= 0 && buffer[point].At <= time ? point : -1;
    }
}
