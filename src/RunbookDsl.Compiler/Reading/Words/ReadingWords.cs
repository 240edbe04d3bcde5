using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words after a metric and after a reading.</summary>
sealed class ReadingWords(Session session)
{
    /// <summary>A word after a metric.</summary>
    public Value? Say(MetricValue metric, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (word == "Where")
        {
            return Filter(arguments, call) is { } filter ? metric with { Where = Both(metric.Where, filter) } : Value.Unknown;
        }

        if (word == "IsMissing")
        {
            var age = session.Tell(new MetricReading(metric.Metric, MetricOperation.Age, TimeSpan.Zero, 0, metric.Where), Receiver(call));
            return Missing(age, arguments, call);
        }

        if (Operation(metric, word, arguments) is { } operation)
        {
            return Windowed(metric, operation, arguments) is { } reading ? new ExpressionValue(Noted(reading, arguments, call)) : Value.Unknown;
        }

        if (metric.Metric.Kind != MetricKind.Gauge)
        {
            return null;
        }

        // The last value of a gauge stands for the gauge itself.
        var last = session.Tell(new MetricReading(metric.Metric, MetricOperation.Last, TimeSpan.Zero, 0, metric.Where), Receiver(call));
        return Say(new ExpressionValue(last), word, arguments, call);
    }

    /// <summary>A word after a reading.</summary>
    public Value? Say(ExpressionValue reading, string word, Arguments arguments, InvocationExpressionSyntax call) => word switch
    {
        "Where" => Filter(arguments, call) is { } filter ? new ExpressionValue(Filtered(reading.Expression, filter)) : Value.Unknown,
        "Usual" => Usual(reading.Expression, arguments, call),
        "IsMissing" => Missing(reading.Expression, arguments, call),
        "Or" => arguments.Items is [var argument] && Operands.Constant(session, new Item(argument.Value, argument.Origin), reading.Expression.Unit) is { } other
            ? Make(new Fallback(reading.Expression, other), call)
            : Value.Unknown,
        "OrZero" => Make(new Fallback(reading.Expression, session.Tell(new Constant(0, reading.Expression.Unit, ConstantForm.Whole), call)), call),
        "Sum" => Aggregate(reading.Expression, Aggregation.Sum, call),
        "Average" => Aggregate(reading.Expression, Aggregation.Average, call),
        "Min" => Aggregate(reading.Expression, Aggregation.Min, call),
        "Max" => Aggregate(reading.Expression, Aggregation.Max, call),
        "Count" => Aggregate(reading.Expression, Aggregation.Count, call),
        _ => null,
    };

    static (MetricOperation Operation, double Quantile)? Operation(MetricValue metric, string word, Arguments arguments) => (metric.Metric.Kind, word, arguments.Count) switch
    {
        (MetricKind.Gauge, "Average", 1) => (MetricOperation.Average, 0),
        (MetricKind.Gauge, "Max", 1) => (MetricOperation.Max, 0),
        (MetricKind.Gauge, "Min", 1) => (MetricOperation.Min, 0),
        (MetricKind.Gauge, "Sum", 1) => (MetricOperation.Sum, 0),
        (MetricKind.Counter, "Increase", _) => (MetricOperation.Increase, 0),
        (MetricKind.Counter or MetricKind.Histogram, "Rate", _) => (MetricOperation.Rate, 0),
        (MetricKind.Histogram, "Average", _) => (MetricOperation.Average, 0),
        (MetricKind.Histogram, "P50", _) => (MetricOperation.Quantile, 0.5),
        (MetricKind.Histogram, "P90", _) => (MetricOperation.Quantile, 0.9),
        (MetricKind.Histogram, "P95", _) => (MetricOperation.Quantile, 0.95),
        (MetricKind.Histogram, "P99", _) => (MetricOperation.Quantile, 0.99),
        (MetricKind.Histogram, "Quantile", _) => (MetricOperation.Quantile, (arguments.Find("quantile", 0)?.Value as NumberValue)?.Number ?? double.NaN),
        _ => null,
    };

    static MetricReading? Windowed(MetricValue metric, (MetricOperation Operation, double Quantile) operation, Arguments arguments) =>
        arguments.Items.Select(argument => argument.Value).OfType<DurationValue>().FirstOrDefault() is { } window && !double.IsNaN(operation.Quantile)
            ? new MetricReading(metric.Metric, operation.Operation, window.Duration, operation.Quantile, metric.Where)
            : null;

    MetricReading Noted(MetricReading reading, Arguments arguments, InvocationExpressionSyntax call)
    {
        session.Tell(reading, call);
        foreach (var argument in arguments.Items)
        {
            session.Sink.Element(reading, argument.Value is DurationValue ? nameof(MetricReading.Window) : nameof(MetricReading.Quantile), 0, argument.Origin);
        }

        return reading;
    }

    Value Missing(Expression reading, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (arguments.Items is not [{ Value: DurationValue duration } argument])
        {
            return Value.Unknown;
        }

        var missing = session.Tell(new MissingCondition(reading, duration.Duration), call);
        session.Sink.Element(missing, nameof(MissingCondition.For), 0, argument.Origin);
        return new ConditionValue(missing);
    }

    Value Usual(Expression reading, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (arguments.Items is not [{ Value: DurationValue over } argument])
        {
            return Value.Unknown;
        }

        if (reading is Arithmetic or Fallback)
        {
            return session.Problem(call, NotKnown.Because(call, "only a single reading or an aggregation has a usual value, not arithmetic over readings"));
        }

        var usual = new UsualReading(reading, over.Duration);
        session.Sink.Element(usual, nameof(UsualReading.Over), 0, argument.Origin);
        return Make(usual, call);
    }

    Value Aggregate(Expression reading, Aggregation by, InvocationExpressionSyntax call) => reading is Arithmetic or Fallback
        ? session.Problem(call, NotKnown.Because(call, "only a single reading can be aggregated, not arithmetic over readings; aggregate each reading first"))
        : Make(new AggregateReading(reading, by), call);

    ExpressionValue Make(Expression expression, SyntaxNode at) => new(session.Tell(expression, at));

    LabelFilter? Filter(Arguments arguments, SyntaxNode at) => arguments.Items switch
    {
        [{ Value: FilterValue filter }] => filter.Filter,
        [{ } argument] when session.Methods.Apply(argument.Value, RangeWords.Metrics(at), at) is FilterValue applied => applied.Filter,
        _ => null,
    };

    static LabelFilter Both(LabelFilter? first, LabelFilter second) => first is null ? second : new LabelAll([first, second]);

    // A filter picks series, so it goes down to the metrics; the nodes on the way stand where they stood.
    Expression Filtered(Expression expression, LabelFilter filter)
    {
        var filtered = expression switch
        {
            MetricReading reading => reading with { Where = Both(reading.Where, filter) },
            AggregateReading aggregate => aggregate with { Source = Filtered(aggregate.Source, filter) },
            UsualReading usual => usual with { Source = Filtered(usual.Source, filter) },
            Fallback fallback => fallback with { Source = Filtered(fallback.Source, filter) },
            Arithmetic arithmetic => arithmetic with { Left = Filtered(arithmetic.Left, filter), Right = Filtered(arithmetic.Right, filter) },
            _ => expression,
        };
        session.Sink.Copied(expression, filtered);
        return filtered;
    }

    static ExpressionSyntax Receiver(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax member ? member.Expression : call;
}
