namespace RunbookDsl.Compiler.Model;

/// <summary>Conditions in words, a formula that people read: <c>Error rate &gt; 10 %</c>.</summary>
static class ConditionWording
{
    /// <summary>The condition as a sentence without a full stop, with a capital letter.</summary>
    public static string Sentence(Condition condition) => Naming.Capital(Of(condition));

    /// <summary>The condition inside a sentence.</summary>
    public static string Phrase(Condition condition) => Of(condition);

    /// <summary>A reading as a heading, with a capital letter.</summary>
    public static string Sentence(Expression reading) => Naming.Capital(ReadingWording.Of(reading));

    /// <summary>The condition inside a sentence, without a capital letter.</summary>
    public static string Clause(Condition condition) => Of(condition);

    static string Of(Condition condition) => condition switch
    {
        Comparison comparison => $"{ReadingWording.Of(comparison.Left)} {Sign(comparison.Operator)} {ReadingWording.Of(comparison.Right, comparison.Left)}",
        MissingCondition { Reading: MetricReading reading } missing => $"no sample of {ReadingWording.Of(reading with { Operation = MetricOperation.Last })} for {Wording.Duration(missing.For)}",
        MissingCondition missing => $"no {ReadingWording.Of(missing.Reading)} for {Wording.Duration(missing.For)}",
        NotCondition not => $"not ({Of(not.Operand)})",
        AndCondition and => $"{Grouped<OrCondition>(and.Left)} and {Grouped<OrCondition>(and.Right)}",
        OrCondition or => $"{Grouped<AndCondition>(or.Left)} or {Grouped<AndCondition>(or.Right)}",
        _ => throw new InvalidOperationException($"No words for {condition.GetType().Name}."),
    };

    static string Grouped<TOther>(Condition part)
        where TOther : Condition => part is TOther ? $"({Of(part)})" : Of(part);

    static string Sign(ComparisonOperator sign) => sign switch
    {
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => "≥",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "≤",
        ComparisonOperator.Equal => "=",
        _ => "≠",
    };
}
