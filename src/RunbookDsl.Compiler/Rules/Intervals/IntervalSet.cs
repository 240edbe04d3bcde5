using System.Collections.Immutable;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>The values that a reading may have: intervals, none of them empty.</summary>
sealed class IntervalSet
{
    readonly ImmutableArray<Interval> _intervals;

    IntervalSet(ImmutableArray<Interval> intervals) => _intervals = intervals;

    public static IntervalSet Of(Interval interval) => new(interval.IsEmpty ? [] : [interval]);

    /// <summary>The values that compare so with a constant.</summary>
    /// <param name="comparison">One of <c>&gt; &gt;= &lt; &lt;= == !=</c>.</param>
    /// <param name="constant">The right side.</param>
    public static IntervalSet Where(string comparison, double constant) => comparison switch
    {
        ">" => new([Interval.All with { Low = constant }]),
        ">=" => new([Interval.All with { Low = constant, HasLow = true }]),
        "<" => new([Interval.All with { High = constant }]),
        "<=" => new([Interval.All with { High = constant, HasHigh = true }]),
        "==" => new([new(constant, true, constant, true)]),
        "!=" => new([Interval.All with { High = constant }, Interval.All with { Low = constant }]),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "not a comparison"),
    };

    public bool IsEmpty => _intervals.IsEmpty;

    /// <summary>In rising order; a set of several is written as several.</summary>
    public ImmutableArray<Interval> Intervals => _intervals;

    public IntervalSet Intersect(IntervalSet other)
    {
        if (_intervals.Length == 1 && other._intervals.Length == 1)
        {
            return Of(_intervals[0].Intersect(other._intervals[0]));
        }

        var common = ImmutableArray.CreateBuilder<Interval>();
        foreach (var left in _intervals)
        {
            foreach (var right in other._intervals)
            {
                var both = left.Intersect(right);
                if (!both.IsEmpty)
                {
                    common.Add(both);
                }
            }
        }

        return new(common.ToImmutable());
    }

    /// <summary>Only what can be counted: the intervals that hold a whole number.</summary>
    public IntervalSet Whole() => new(_intervals.RemoveAll(interval => !interval.HasWholeNumber));
}
