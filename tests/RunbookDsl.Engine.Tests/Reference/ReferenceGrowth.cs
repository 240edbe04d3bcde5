using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>What counters and histograms grew in a window that begins after one tick, found by looking at each pair of samples.</summary>
sealed class ReferenceGrowth(long staleAfter, long started, long idle, long anchorTime, long anchor, long droppedAt)
{
    public double OfCounter(ReferenceStream stream) =>
        Sum(stream, sample => [sample.Value], (before, after) => after.Value < before.Value)[0];

    public double? OfHistogram(MetricReading reading, ReferenceStream[] senders, ReferenceSample[] measured, double seconds)
    {
        var bounds = measured[0].Bounds;
        var growth = new double[bounds.Length + 1];
        foreach (var sender in senders)
        {
            var own = Sum(sender, sample => Fold(sample, bounds), (before, after) => Dropped(before, after, bounds));
            for (var i = 0; i < own.Length; i++)
                growth[i] += own[i];
        }

        if (reading.Operation == MetricOperation.Rate)
            return growth.Sum() / seconds;
        if (reading.Operation == MetricOperation.Quantile)
            return Quantile(reading.Quantile, bounds, growth.Select(count => Math.Max(0, count)).ToArray());
        if (measured.Any(sample => sample.Sum is null) || !(growth.Sum() > 0))
            return null;
        return senders.Sum(sender => Sum(sender, sample => [sample.Sum ?? 0], (before, after) => Dropped(before, after, bounds))[0]) / growth.Sum();
    }

    /// <summary>Adds up what each sample brought, if it counts in this window.</summary>
    double[] Sum(ReferenceStream stream, Func<ReferenceSample, double[]> numbers, Func<ReferenceSample, ReferenceSample, bool> dropped)
    {
        double[]? total = null;
        ReferenceSample? before = null;
        long? ended = null;
        foreach (var sample in stream.Seen)
        {
            if (sample.Kind == 'e')
            {
                ended ??= sample.At;
                continue;
            }

            var now = numbers(sample);
            total ??= new double[now.Length];
            if (sample.First)
                before = null;
            var counts = sample.Tick > anchor && sample.Tick > droppedAt;
            if (sample.Kind is 'd' or 'x')
            {
                Add(total, now, [], counts);
            }
            else if (before is not { Kind: 'v' or 'h' })
            {
                Add(total, now, [], counts && sample.Start > started && sample.Start > sample.At - idle);
            }
            else
            {
                // Growth over a silence counts only in windows at whose beginning the stream was fresh.
                var wasFresh = anchorTime - before.At <= staleAfter && !(ended <= anchorTime);
                var reset = dropped(before, sample) || sample.Start > before.At || sample.Start > before.Start;
                Add(total, now, reset ? [] : numbers(before), counts && wasFresh);
            }

            before = sample;
            ended = null;
        }

        return total ?? [0];
    }

    static void Add(double[] total, double[] now, double[] before, bool counts)
    {
        for (var i = 0; counts && i < now.Length; i++)
            total[i] += now[i] - (i < before.Length ? before[i] : 0);
    }

    static double[] Fold(ReferenceSample sample, double[] bounds)
    {
        var folded = new double[bounds.Length + 1];
        for (var i = 0; i < sample.Counts.Length; i++)
        {
            var upper = i < sample.Bounds.Length ? sample.Bounds[i] : double.PositiveInfinity;
            var target = Array.FindIndex(bounds, bound => bound >= upper);
            folded[target < 0 ? bounds.Length : target] += sample.Counts[i];
        }

        return folded;
    }

    static bool Dropped(ReferenceSample before, ReferenceSample after, double[] bounds)
    {
        var same = before.Bounds.SequenceEqual(bounds) && after.Bounds.SequenceEqual(bounds);
        return after.Counts.Sum() < before.Counts.Sum() || (same && after.Counts.Zip(before.Counts).Any(pair => pair.First < pair.Second));
    }

    static double? Quantile(double quantile, double[] bounds, double[] counts)
    {
        var rank = counts.Sum() * quantile;
        var below = 0.0;
        for (var i = 0; bounds.Length > 0 && i < counts.Length; i++)
        {
            if (counts[i] > 0 && below + counts[i] >= rank)
            {
                if (i == bounds.Length)
                    return bounds[^1];
                var from = i > 0 ? bounds[i - 1] : Math.Min(0, bounds[0]);
                return from + ((bounds[i] - from) * ((rank - below) / counts[i]));
            }

            below += counts[i];
        }

        return null;
    }
}
