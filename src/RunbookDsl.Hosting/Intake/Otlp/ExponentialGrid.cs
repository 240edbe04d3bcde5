namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>
/// The fixed bounds that exponential histograms are brought to: 0, then four for each doubling from 2^-20 to 2^30, so that every sample of every series has the same buckets
/// whatever scale its sender has come to. A finer scale falls into the grid exactly, since each coarser scale only merges its neighbours. A coarser one is spread evenly,
/// on the logarithmic axis, over the grid's buckets it covers. What the grid costs is its width: a quantile is off by at most 19 % (2^(1/4)) of its value, as is a share of counts
/// between two bounds. Measurements at or below zero share the first bucket, those below about 1e-6 the second, those above about 1e9 the last.
/// </summary>
internal static class ExponentialGrid
{
    /// <summary>The scale of the grid in OpenTelemetry's sense: 2^scale buckets for each doubling.</summary>
    public const int Scale = 2;

    private const int LowestExponent = -20;
    private const int HighestExponent = 30;

    // Grid bucket g (counted from zero at value 1) holds (2^(g/4), 2^((g+1)/4)].
    private const int First = LowestExponent << Scale;
    private const int End = HighestExponent << Scale;

    /// <summary>The upper bounds, the infinite one left out.</summary>
    public static IReadOnlyList<double> Bounds { get; } = MakeBounds();

    /// <summary>Adds the positive buckets of a histogram: bucket <c>i</c> holds (base^(offset+i), base^(offset+i+1)] with base = 2^(2^-scale).</summary>
    public static void AddPositive(double[] counts, int scale, int offset, IReadOnlyList<ulong> buckets)
    {
        for (var i = 0; i < buckets.Count; i++)
        {
            if (buckets[i] != 0)
            {
                Add(counts, scale, (long)offset + i, buckets[i]);
            }
        }
    }

    /// <summary>An array for the counts of all buckets.</summary>
    public static double[] Empty() => new double[Bounds.Count + 1];

    private static void Add(double[] counts, int scale, long index, double count)
    {
        if (scale >= Scale)
        {
            // An arithmetic shift rounds towards minus infinity, which is the merge of neighbours; beyond 63 only the sign is left.
            counts[Slot(index >> Math.Min(scale - Scale, 63))] += count;
            return;
        }

        // Beyond this the bucket is wider than the whole grid on either side of 1.
        var shift = Math.Min(Scale - (long)scale, 40);
        var width = 1L << (int)shift;
        var from = Math.Clamp(index, -(1L << 20), 1L << 20) << (int)Math.Min(shift, 40);
        var begin = Math.Clamp(from, First - 1, End);
        var end = Math.Clamp(from + width, begin + 1, End + 1);
        var share = count / (end - begin);
        for (var g = begin; g < end; g++)
        {
            counts[Slot(g)] += share;
        }
    }

    // Slot 0 is (-inf, 0], slot 1 (0, 2^-20], then the grid, then what lies above it.
    private static int Slot(long gridIndex) => (int)(Math.Clamp(gridIndex, First - 1, End) - First + 2);

    private static double[] MakeBounds()
    {
        var bounds = new double[End - First + 2];
        for (var i = 1; i < bounds.Length; i++)
        {
            bounds[i] = Math.Pow(2, (First + i - 1) / (double)(1 << Scale));
        }

        return bounds;
    }
}
