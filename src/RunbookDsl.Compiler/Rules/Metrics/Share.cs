using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>Readings that are a share of one whole.</summary>
static class Share
{
    /// <summary>Whether it is one; a sum of shares, and the ratio of two readings that are no part and its whole, may well exceed the whole.</summary>
    public static bool IsRead(Expression expression) => expression switch
    {
        MetricReading reading => reading.Metric.Unit == Unit.Ratio && reading.Operation
            is MetricOperation.Last or MetricOperation.Average or MetricOperation.Max or MetricOperation.Min or MetricOperation.Quantile,
        AggregateReading aggregate => aggregate.By is Aggregation.Average or Aggregation.Max or Aggregation.Min && IsRead(aggregate.Source),
        UsualReading usual => IsRead(usual.Source),
        Fallback fallback => IsRead(fallback.Source),
        Arithmetic { Operator: ArithmeticOperator.Divide } quotient => Parts.AreShare(quotient),
        _ => false,
    };

    /// <summary>Whether a number that a share is compared with is a percent number without its unit: 10 where 10 % is meant.</summary>
    public static bool IsPercentNumber(Constant constant) => constant.Form is ConstantForm.Whole or ConstantForm.Fraction && constant.Value > 1;
}
