namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What comes of two numbers of which each lies in its interval, whichever they are.</summary>
static class IntervalArithmetic
{
    public static Interval Sum(Interval left, Interval right)
        => new(left.Low + right.Low, left.HasLow && right.HasLow, left.High + right.High, left.HasHigh && right.HasHigh);

    public static Interval Negative(Interval interval) => new(-interval.High, interval.HasHigh, -interval.Low, interval.HasLow);

    /// <summary>Each number so many times, and then so much more.</summary>
    public static Interval Scaled(Interval interval, double factor, double offset)
    {
        var scaled = factor < 0 ? Negative(interval) : interval;
        return factor == 0
            ? Interval.Point(offset)
            : scaled with { Low = (scaled.Low * Math.Abs(factor)) + offset, High = (scaled.High * Math.Abs(factor)) + offset };
    }

    public static Interval Product(Interval left, Interval right)
        => OfEnds([Times(Low(left), Low(right)), Times(Low(left), High(right)), Times(High(left), Low(right)), Times(High(left), High(right))]);

    /// <summary>The quotients by positive numbers.</summary>
    public static Interval Quotient(Interval left, Interval positive) => Product(left, Reciprocal(positive.Intersect(Interval.Positive)));

    static Interval Reciprocal(Interval positive) => new(
        double.IsPositiveInfinity(positive.High) ? 0 : 1 / positive.High,
        positive.HasHigh,
        positive.Low <= 0 ? double.PositiveInfinity : 1 / positive.Low,
        positive.HasLow && positive.Low > 0);

    static (double Value, bool Has) Low(Interval interval) => (interval.Low, interval.HasLow);

    static (double Value, bool Has) High(Interval interval) => (interval.High, interval.HasHigh);

    // Nothing times whatever comes near an end that is never reached is nothing still.
    static (double Value, bool Has) Times((double Value, bool Has) one, (double Value, bool Has) other)
        => one.Value == 0 || other.Value == 0
            ? (0, (one.Value == 0 && one.Has) || (other.Value == 0 && other.Has))
            : (one.Value * other.Value, one.Has && other.Has);

    static Interval OfEnds(ReadOnlySpan<(double Value, bool Has)> ends)
    {
        var interval = new Interval(ends[0].Value, ends[0].Has, ends[0].Value, ends[0].Has);
        foreach (var (value, has) in ends.Slice(1))
        {
            interval = interval.Hull(new(value, has, value, has));
        }

        return interval;
    }
}
