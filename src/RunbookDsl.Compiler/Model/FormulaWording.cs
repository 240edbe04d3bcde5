using System.Globalization;

namespace RunbookDsl.Compiler.Model;

/// <summary>Conditions as a formula over the names on the wire, in the notation that monitoring people know: <c>increase(agent_cost_usd_total[1h]) &gt; 5</c>.</summary>
static class FormulaWording
{
    /// <summary>The condition as a formula.</summary>
    public static string Of(Condition condition) => condition switch
    {
        Comparison comparison => $"{Of(comparison.Left)} {OperatorSigns.Of(comparison.Operator)} {Of(comparison.Right)}",
        MissingCondition missing => $"age({Of(missing.Reading)}) >= {Time(missing.For)}",
        NotCondition not => $"not ({Of(not.Operand)})",
        AndCondition and => $"{Grouped<OrCondition>(and.Left)} and {Grouped<OrCondition>(and.Right)}",
        OrCondition or => $"{Grouped<AndCondition>(or.Left)} or {Grouped<AndCondition>(or.Right)}",
        _ => ConditionWording.Sentence(condition),
    };

    static string Grouped<TOther>(Condition part)
        where TOther : Condition => part is TOther ? $"({Of(part)})" : Of(part);

    static string Of(Expression expression) => expression switch
    {
        Constant constant => constant.Value.ToString("R", CultureInfo.InvariantCulture),
        MetricReading reading => Of(reading),
        NormalBound bound => $"normal_{(bound.IsUpper ? "upper" : "lower")}({Of(bound.Source)})",
        UsualReading usual => $"usual({Of(usual.Source)}, {Time(usual.Over)})",
        AggregateReading aggregate => $"{Of(aggregate.By)}({Of(aggregate.Source)})",
        Fallback fallback => $"({Of(fallback.Source)} else {Of(fallback.Value)})",
        Arithmetic arithmetic => $"{Operand(arithmetic.Left)} {OperatorSigns.Of(arithmetic.Operator)} {Operand(arithmetic.Right)}",
        _ => ReadingWording.Of(expression),
    };

    static string Operand(Expression part) => part is Arithmetic ? $"({Of(part)})" : Of(part);

    static string Of(MetricReading reading)
    {
        var name = reading.Metric.WireName + (reading.Where is { } where ? $"{{{FilterWording.Of(where)}}}" : "");
        var window = $"{name}[{Time(reading.Window)}]";
        return reading.Operation switch
        {
            MetricOperation.Last or MetricOperation.Age => name,
            MetricOperation.Average => $"avg_over_time({window})",
            MetricOperation.Max => $"max_over_time({window})",
            MetricOperation.Min => $"min_over_time({window})",
            MetricOperation.Sum => $"sum_over_time({window})",
            MetricOperation.Increase => $"increase({window})",
            MetricOperation.Rate => $"rate({window})",
            MetricOperation.Quantile => $"quantile({reading.Quantile.ToString("R", CultureInfo.InvariantCulture)}, {window})",
            _ => $"{Naming.Snake(reading.Operation.ToString())}({window})",
        };
    }

    static string Of(Aggregation by) => by == Aggregation.Average ? "avg" : by.ToString().ToLowerInvariant();

    static string Time(TimeSpan time) => Wording.Short(time) ?? time.TotalMilliseconds.ToString("R", CultureInfo.InvariantCulture) + "ms";
}
