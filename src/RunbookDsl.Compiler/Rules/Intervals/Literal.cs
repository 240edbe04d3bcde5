using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What one comparison says: a variable has one of these values.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Values">Its values.</param>
/// <param name="Written">The condition that says so.</param>
sealed record Literal(Variable Variable, IntervalSet Values, Condition Written)
{
    /// <summary>What a condition that has no parts says; null when it does not compare one variable with a constant.</summary>
    public static Literal? Of(Condition condition, bool negated) => condition switch
    {
        MissingCondition missing => new(new(missing.Reading, IsAge: true), IntervalSet.Where(negated ? "<" : ">=", missing.For.TotalSeconds), condition),
        Comparison { Left: Constant, Right: Constant } => null,
        Comparison { Left: Constant { Value: double.NaN } } or Comparison { Right: Constant { Value: double.NaN } } => null,
        Comparison { Right: Constant constant } comparison => Of(new(comparison.Left), comparison.Operator, constant.Value, negated, condition),
        Comparison { Left: Constant constant } comparison => Of(new(comparison.Right), Mirrored(comparison.Operator), constant.Value, negated, condition),
        Comparison comparison => Times(comparison.Left, comparison.Operator, comparison.Right, negated, condition)
            ?? Times(comparison.Right, Mirrored(comparison.Operator), comparison.Left, negated, condition),
        _ => null,
    };

    // "a > 3 * b" says that a is more than three times b, as long as b is above zero, which it can be.
    static Literal? Times(Expression left, ComparisonOperator @operator, Expression right, bool negated, Condition written) => right switch
    {
        Arithmetic { Operator: ArithmeticOperator.Multiply, Left: Constant factor, Right: not Constant and var other } => Of(new(left, other), @operator, factor.Value, negated, written),
        Arithmetic { Operator: ArithmeticOperator.Multiply, Right: Constant factor, Left: not Constant and var other } => Of(new(left, other), @operator, factor.Value, negated, written),
        _ => null,
    };

    static Literal Of(Variable variable, ComparisonOperator @operator, double constant, bool negated, Condition written)
        => new(variable, IntervalSet.Where(OperatorSigns.Of(negated ? Negated(@operator) : @operator), constant), written);

    static ComparisonOperator Negated(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.Less,
        ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        _ => ComparisonOperator.Equal,
    };

    static ComparisonOperator Mirrored(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => @operator,
    };
}
