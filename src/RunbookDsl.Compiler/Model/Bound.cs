namespace RunbookDsl.Compiler.Model;

/// <summary>A side of a constant on which a trigger wants a reading to be.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Above">Above the constant, else below it.</param>
/// <param name="Limit">The constant.</param>
readonly record struct Bound(Expression Reading, bool Above, Constant Limit)
{
    /// <summary>The bounds that a condition is made of.</summary>
    public static IEnumerable<Bound> Of(Condition condition, bool negated = false) => condition switch
    {
        NotCondition { Operand: var operand } => Of(operand, !negated),
        Comparison { Right: Constant constant, Left: not Constant } comparison => Of(comparison.Left, comparison.Operator, constant, negated),
        Comparison { Left: Constant constant, Right: not Constant } comparison => Of(comparison.Right, comparison.Operator, constant, !negated),
        _ => condition.Parts.SelectMany(part => Of(part, negated)),
    };

    // Turned once by a "not" and once by the constant standing on the left; twice is not at all.
    static IEnumerable<Bound> Of(Expression reading, ComparisonOperator @operator, Constant constant, bool turned) => @operator switch
    {
        ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual => [new(reading, !turned, constant)],
        ComparisonOperator.Less or ComparisonOperator.LessOrEqual => [new(reading, turned, constant)],
        _ => [],
    };
}
