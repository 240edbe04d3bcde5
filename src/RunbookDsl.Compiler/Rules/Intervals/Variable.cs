using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What a comparison with a constant speaks of: a reading, how many times it is another, or how long it has been missing. The same when it is read in the same way.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Times">The reading that it is so many times of; null when it stands for itself.</param>
/// <param name="IsAge">How long it has been missing, rather than its value.</param>
sealed record Variable(Expression Reading, Expression? Times = null, bool IsAge = false)
{
    /// <summary>The values it is certain to be able to have.</summary>
    public Interval Domain => IsAge ? Interval.NotNegative
        : Times is not null ? Either(Reading, Times)
        : Of(Reading);

    /// <summary>Whether it is counted, so that it can have whole values only.</summary>
    public bool IsWhole => !IsAge && Times is null && Reading.Unit == Unit.Count;

    /// <summary>Whether it may have any value whatever values the other has: no metric has a part in both.</summary>
    public bool IsIndependentOf(Variable other)
    {
        foreach (var metric in Metrics())
        {
            if (other.Metrics().Contains(metric))
            {
                return false;
            }
        }

        return true;
    }

    IEnumerable<Metric> Metrics()
    {
        var all = Times is null ? Reading.DescendantsAndSelf() : Reading.DescendantsAndSelf().Concat(Times.DescendantsAndSelf());
        return all.OfType<MetricReading>().Select(reading => reading.Metric);
    }

    static Interval Of(Expression expression) => expression switch
    {
        MetricReading { Metric: { Kind: MetricKind.Gauge, Unit: Unit.None or Unit.Usd or Unit.Eur } } => Interval.All,
        MetricReading { Metric: { Kind: MetricKind.Histogram, Unit: Unit.None or Unit.Usd or Unit.Eur } } reading when reading.Operation != MetricOperation.Rate => Interval.All,
        MetricReading { Unit: Unit.Ratio, Operation: not MetricOperation.Sum } => Interval.NotNegative with { High = 1, HasHigh = true },
        MetricReading => Interval.NotNegative,
        AggregateReading { By: Aggregation.Count } => Interval.NotNegative,
        AggregateReading { By: Aggregation.Sum } sum => Of(sum.Source) with { High = double.PositiveInfinity, HasHigh = false },
        AggregateReading aggregate => Of(aggregate.Source),
        UsualReading usual => Of(usual.Source),
        Fallback fallback => Of(fallback.Source),
        Arithmetic { Operator: ArithmeticOperator.Subtract } => Interval.All,
        Arithmetic arithmetic => Either(arithmetic.Left, arithmetic.Right),
        Constant { Value: >= 0 } => Interval.NotNegative,
        _ => Interval.All,
    };

    static Interval Either(Expression left, Expression right) => Of(left).Low < 0 || Of(right).Low < 0 ? Interval.All : Interval.NotNegative;
}
