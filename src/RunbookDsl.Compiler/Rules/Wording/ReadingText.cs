using System.Globalization;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Wording;

/// <summary>Says what is read, as its author wrote it: <c>ErrorRate</c>, <c>Latency.P95(5 min)</c>.</summary>
static class ReadingText
{
    public static string Of(Expression expression) => expression switch
    {
        Constant constant => Quantity.Of(constant.Value, constant.Unit),
        MetricReading reading => $"{reading.Metric.Name}{(reading.Where is null ? "" : ".Where(…)")}{Operation(reading)}",
        AggregateReading aggregate => $"{Operand(aggregate.Source)}.{aggregate.By}()",
        UsualReading usual => $"{Operand(usual.Source)}.Usual({Quantity.Of(usual.Over)})",
        Fallback fallback => $"{Operand(fallback.Source)}.Or({Of(fallback.Value)})",
        Arithmetic arithmetic => $"{Operand(arithmetic.Left)} {Sign(arithmetic.Operator)} {Operand(arithmetic.Right)}",
        _ => expression.GetType().Name,
    };

    static string Operand(Expression expression) => expression is Arithmetic ? $"({Of(expression)})" : Of(expression);

    static string Operation(MetricReading reading) => reading.Operation switch
    {
        MetricOperation.Last or MetricOperation.Age => "",
        MetricOperation.Quantile when (reading.Quantile * 100) is var percent && percent.Equals(Math.Round(percent))
            => $".P{percent.ToString(CultureInfo.InvariantCulture)}({Quantity.Of(reading.Window)})",
        MetricOperation.Quantile => $".Quantile({reading.Quantile.ToString(CultureInfo.InvariantCulture)}, {Quantity.Of(reading.Window)})",
        _ => $".{reading.Operation}({Quantity.Of(reading.Window)})",
    };

    static char Sign(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => '+',
        ArithmeticOperator.Subtract => '-',
        ArithmeticOperator.Multiply => '*',
        _ => '/',
    };
}
