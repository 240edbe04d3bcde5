namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>The real numbers between two ends, each of which may belong to it or not.</summary>
readonly record struct Interval(double Low, bool HasLow, double High, bool HasHigh)
{
    public static Interval All { get; } = new(double.NegativeInfinity, false, double.PositiveInfinity, false);

    public static Interval NotNegative { get; } = All with { Low = 0, HasLow = true };

    public bool IsEmpty => Low > High || (Low.Equals(High) && !(HasLow && HasHigh));

    public bool IsPoint => Low.Equals(High) && HasLow && HasHigh;

    /// <summary>Whether a whole number lies in it; a value that is counted can be no other.</summary>
    public bool HasWholeNumber
    {
        get
        {
            if (IsEmpty)
            {
                return false;
            }

            if (double.IsNegativeInfinity(Low) || double.IsPositiveInfinity(High))
            {
                return true;
            }

            var first = Math.Ceiling(Low);
            first = first.Equals(Low) && !HasLow ? first + 1 : first;
            return first < High || (first.Equals(High) && HasHigh);
        }
    }

    public Interval Intersect(Interval other)
    {
        var (low, hasLow) = Low.Equals(other.Low) ? (Low, HasLow && other.HasLow)
            : Low > other.Low ? (Low, HasLow) : (other.Low, other.HasLow);
        var (high, hasHigh) = High.Equals(other.High) ? (High, HasHigh && other.HasHigh)
            : High < other.High ? (High, HasHigh) : (other.High, other.HasHigh);
        return new(low, hasLow, high, hasHigh);
    }
}
