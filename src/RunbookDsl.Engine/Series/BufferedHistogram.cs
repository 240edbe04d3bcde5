namespace RunbookDsl.Engine;

/// <summary>A histogram's point as the open buffer keeps it: how many bounds, whether there is a sum, the sum, the bounds, the counts.</summary>
readonly ref struct BufferedHistogram(double[] payload)
{
    const int Header = 3;

    readonly ReadOnlySpan<double> _payload = payload;

    public ReadOnlySpan<double> Bounds => _payload.Slice(Header, (int)_payload[0]);

    public ReadOnlySpan<double> Counts => _payload.Slice(Header + (int)_payload[0], (int)_payload[0] + 1);

    public bool HasSum => _payload[1] != 0;

    public double Sum => _payload[2];

    public static int Length(int bounds) => Header + bounds + bounds + 1;

    /// <summary>The part of a payload that is in use.</summary>
    public static ReadOnlySpan<double> Whole(double[] payload) => payload.AsSpan(0, Length((int)payload[0]));

    public static void Write(in HistogramSample sample, double[] payload)
    {
        payload[0] = sample.Bounds.Length;
        payload[1] = sample.Sum is null ? 0 : 1;
        payload[2] = sample.Sum ?? 0;
        sample.Bounds.CopyTo(payload.AsSpan(Header));
        sample.Counts.CopyTo(payload.AsSpan(Header + sample.Bounds.Length));
    }

    /// <summary>Puts each bucket's count into the first bucket of other bounds that reaches as far up.</summary>
    public void Fold(ReadOnlySpan<double> bounds, Span<double> folded)
    {
        folded.Clear();
        var own = Bounds;
        var counts = Counts;
        var target = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            while (target < bounds.Length && (i == own.Length || bounds[target] < own[i]))
                target++;
            folded[target] += counts[i];
        }
    }

    /// <summary>Whether a total fell: the whole count, or with unchanged bounds any bucket.</summary>
    public static bool Dropped(ReadOnlySpan<double> before, ReadOnlySpan<double> after, bool sameBounds)
    {
        double countBefore = 0, countAfter = 0;
        for (var i = 0; i < after.Length; i++)
        {
            if (sameBounds && after[i] < before[i])
                return true;
            countBefore += before[i];
            countAfter += after[i];
        }

        return countAfter < countBefore;
    }
}
