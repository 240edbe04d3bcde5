namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>The real numbers between two ends, each of which may belong to it or not.</summary>
readonly record struct Interval(double Low, bool HasLow, double High, bool HasHigh)
{
    public static Interval All { get; } = new(double.NegativeInfinity, false, double.PositiveInfinity, false);

    public static Interval NotNegative { get; } = All with { Low = 0, HasLow = true };

    public static Interval Positive { get; } = All with { Low = 0 };

    /// <summary>From nothing to the whole.</summary>
    public static Interval Share { get; } = new(0, true, 1, true);

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

    public static Interval Point(double value) => new(value, true, value, true);

    /// <summary>From one value to another, each of which belongs to it; an end that is not said is open.</summary>
    public static Interval Between(double? low, double? high)
        => new(low ?? double.NegativeInfinity, low is not null, high ?? double.PositiveInfinity, high is not null);

    public bool Contains(double value)
        => (value > Low || (HasLow && value.Equals(Low))) && (value < High || (HasHigh && value.Equals(High)));

    /// <summary>Whether a value lies in it or at its ends.</summary>
    public bool Reaches(double value) => value >= Low && value <= High;

    public Interval Intersect(Interval other)
    {
        var (low, hasLow) = Low.Equals(other.Low) ? (Low, HasLow && other.HasLow)
            : Low > other.Low ? (Low, HasLow) : (other.Low, other.HasLow);
        var (high, hasHigh) = High.Equals(other.High) ? (High, HasHigh && other.HasHigh)
            : High < other.High ? (High, HasHigh) : (other.High, other.HasHigh);
        return new(low, hasLow, high, hasHigh);
    }

    /// <summary>The least interval that holds both.</summary>
    public Interval Hull(Interval other)
    {
        var (low, hasLow) = Low.Equals(other.Low) ? (Low, HasLow || other.HasLow)
            : Low < other.Low ? (Low, HasLow) : (other.Low, other.HasLow);
        var (high, hasHigh) = High.Equals(other.High) ? (High, HasHigh || other.HasHigh)
            : High > other.High ? (High, HasHigh) : (other.High, other.HasHigh);
        return new(low, hasLow, high, hasHigh);
    }
}
