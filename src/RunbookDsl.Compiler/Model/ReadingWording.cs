using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Model;

/// <summary>Readings in words: <c>P95 of latency over 5 minutes</c>, <c>3 × usual (…) over 7 days</c>.</summary>
static class ReadingWording
{
    /// <summary>The reading in words, without a capital letter.</summary>
    /// <param name="expression">The reading.</param>
    /// <param name="subject">What was named just before, if anything: what is usual for it is then "its usual".</param>
    public static string Of(Expression expression, Expression? subject = null) => expression switch
    {
        Constant constant => Wording.Quantity(constant),
        MetricReading reading => Of(reading),
        NormalBound bound when bound.Source.Equals(subject) => $"the {(bound.IsUpper ? "upper" : "lower")} end of its normal range",
        NormalBound bound => $"the {(bound.IsUpper ? "upper" : "lower")} end of normal ({Of(bound.Source)})",
        UsualReading usual when usual.Source.Equals(subject) => $"its usual over {Wording.Duration(usual.Over)}",
        UsualReading usual => $"usual ({Of(usual.Source)}) over {Wording.Duration(usual.Over)}",
        AggregateReading aggregate => $"{Of(aggregate.By)} ({Of(aggregate.Source)})",
        Fallback fallback => $"({Of(fallback.Source, subject)}, or {Wording.Quantity(fallback.Value)} while unknown)",
        SettingReading setting => SettingWording.Of(setting.Setting),
        Arithmetic arithmetic when SettingWording.Share(arithmetic) is { } share => share,
        Arithmetic arithmetic => $"{Operand(arithmetic, arithmetic.Left, subject)} {Sign(arithmetic.Operator)} {Operand(arithmetic, arithmetic.Right, subject)}",
        _ => throw new InvalidOperationException($"No words for {expression.GetType().Name}."),
    };

    static string Of(MetricReading reading)
    {
        var name = Naming.Phrase(reading.Metric.Name) + (reading.Where is { } filter ? $" ({FilterWording.Of(filter)})" : "");
        var window = Wording.Duration(reading.Window);
        return reading.Operation switch
        {
            MetricOperation.Last => name,
            MetricOperation.Average => $"average of {name} over {window}",
            MetricOperation.Max => $"highest {name} over {window}",
            MetricOperation.Min => $"lowest {name} over {window}",
            MetricOperation.Sum => $"sum of {name} over {window}",
            MetricOperation.Increase => $"{name} in {window}",
            MetricOperation.Rate => $"rate of {name} over {window}",
            MetricOperation.Quantile => $"P{Wording.Number((double)((decimal)reading.Quantile * 100m))} of {name} over {window}",
            MetricOperation.Age => $"age of {name}",
            _ => throw new InvalidOperationException($"No words for {reading.Operation}."),
        };
    }

    static string Of(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Sum => "sum of all",
        Aggregation.Average => "average of all",
        Aggregation.Min => "lowest of all",
        Aggregation.Max => "highest of all",
        _ => "number of all",
    };

    // Parentheses where the reader would otherwise group another way than the compiler.
    static string Operand(Arithmetic whole, Expression part, Expression? subject)
    {
        var text = Of(part, subject);
        var binds = part is not Arithmetic inner
            || (Rank(inner.Operator) > Rank(whole.Operator))
            || (Rank(inner.Operator) == Rank(whole.Operator) && ReferenceEquals(part, whole.Left));
        return binds ? text : $"({text})";
    }

    static int Rank(ArithmeticOperator sign) => sign is ArithmeticOperator.Add or ArithmeticOperator.Subtract ? 0 : 1;

    static string Sign(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "×",
        _ => "/",
    };
}
