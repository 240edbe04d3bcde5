using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>The values that an expression has whenever it has one. What is certain to be possible is narrower than what may be.</summary>
static class Domain
{
    /// <summary>All values that it may have: no other is possible.</summary>
    public static Interval Possible(Expression expression, Premises premises)
    {
        var values = PossibleOf(expression, premises);
        return premises.Supposed.TryGetValue(expression, out var supposed) ? values.Intersect(supposed) : values;
    }

    /// <summary>Values of which it may have each; null when none is certain.</summary>
    public static Interval? Certain(Expression expression, Premises premises)
    {
        var values = CertainOf(expression, premises);
        return values is { } known && premises.Supposed.TryGetValue(expression, out var supposed) ? known.Intersect(supposed) : values;
    }

    static Interval PossibleOf(Expression expression, Premises premises) => expression switch
    {
        Constant constant => Interval.Point(constant.Value),
        MetricReading reading => Limited(reading, PossibleOf(reading), premises),
        AggregateReading { By: Aggregation.Count } => Interval.NotNegative,
        AggregateReading { By: Aggregation.Sum } sum => Possible(sum.Source, premises).Low >= 0 ? Interval.NotNegative : Interval.All,
        AggregateReading aggregate => Possible(aggregate.Source, premises),
        UsualReading usual => Possible(usual.Source, premises),
        Fallback fallback => Possible(fallback.Source, premises).Hull(Interval.Point(fallback.Value.Value)),
        SettingReading { Setting: var setting } => Interval.Between(setting.Least?.Value, setting.Most?.Value),
        Arithmetic { Operator: ArithmeticOperator.Divide } quotient when Parts.AreShare(quotient) => Interval.Share,
        Arithmetic arithmetic => Computed(arithmetic.Operator, PossibleLinear(arithmetic.Left, premises), PossibleLinear(arithmetic.Right, premises)) ?? Interval.All,
        _ => Interval.All,
    };

    static Interval PossibleOf(MetricReading reading) => (reading.Operation, reading.Metric.Kind, reading.Metric.Unit) switch
    {
        (MetricOperation.Age or MetricOperation.Increase or MetricOperation.Rate, _, _) => Interval.NotNegative,
        (MetricOperation.Sum, _, Unit.Ratio) => Interval.NotNegative,
        (_, _, Unit.Ratio) => Interval.Share,
        (_, _, Unit.Count or Unit.Bytes) => Interval.NotNegative,
        // What is measured has taken some time; a gauge may as well tell how long until, and then since.
        (_, MetricKind.Histogram, Unit.Seconds) => Interval.NotNegative,
        _ => Interval.All,
    };

    static Interval Limited(MetricReading reading, Interval values, Premises premises)
        => reading.Operation is not (MetricOperation.Sum or MetricOperation.Increase or MetricOperation.Rate or MetricOperation.Age)
            && premises.Limits.TryGetValue(reading.Metric, out var most)
                ? values.Intersect(Interval.Between(null, most))
                : values;

    static Interval? CertainOf(Expression expression, Premises premises) => expression switch
    {
        Constant constant => Interval.Point(constant.Value),
        MetricReading { Metric: { Kind: MetricKind.Gauge, Unit: Unit.Seconds }, Operation: not MetricOperation.Age } reading => Limited(reading, Interval.NotNegative, premises),
        MetricReading reading => Limited(reading, PossibleOf(reading), premises),
        AggregateReading { By: Aggregation.Count } => Interval.Between(1, null),
        AggregateReading { By: Aggregation.Sum } sum => Certain(sum.Source, premises) is { } source ? source with { High = double.PositiveInfinity, HasHigh = false } : null,
        AggregateReading aggregate => Certain(aggregate.Source, premises),
        UsualReading usual => Certain(usual.Source, premises),
        Fallback fallback => Certain(fallback.Source, premises),
        SettingReading { Setting: { Least: { } least, Most: { } most } } => Interval.Between(least.Value, most.Value),
        SettingReading { Setting: var setting } => Interval.Point(setting.Default.Value),
        Arithmetic { Operator: ArithmeticOperator.Divide } quotient when Parts.AreShare(quotient) => Interval.Share,
        Arithmetic arithmetic when Parts.AreIndependent(arithmetic.Left, arithmetic.Right)
            && CertainLinear(arithmetic.Left, premises) is { } left && CertainLinear(arithmetic.Right, premises) is { } right
            => Computed(arithmetic.Operator, left, arithmetic.Operator == ArithmeticOperator.Divide ? right.Intersect(Interval.Positive) : right),
        _ => null,
    };

    static Interval PossibleLinear(Expression expression, Premises premises)
    {
        var linear = Linear.Of(expression, premises);
        return linear.Reading is null ? Interval.Point(linear.Offset) : IntervalArithmetic.Scaled(Possible(linear.Reading, premises), linear.Factor, linear.Offset);
    }

    static Interval? CertainLinear(Expression expression, Premises premises)
    {
        var linear = Linear.Of(expression, premises);
        return linear.Reading is null ? Interval.Point(linear.Offset)
            : Certain(linear.Reading, premises) is { } values ? IntervalArithmetic.Scaled(values, linear.Factor, linear.Offset)
            : null;
    }

    // Null for a division by what may be negative or zero only.
    static Interval? Computed(ArithmeticOperator @operator, Interval left, Interval right) => @operator switch
    {
        ArithmeticOperator.Add => IntervalArithmetic.Sum(left, right),
        ArithmeticOperator.Subtract => IntervalArithmetic.Sum(left, IntervalArithmetic.Negative(right)),
        ArithmeticOperator.Multiply => IntervalArithmetic.Product(left, right),
        _ => right is { Low: >= 0, High: > 0, IsEmpty: false } ? IntervalArithmetic.Quotient(left, right) : null,
    };
}
