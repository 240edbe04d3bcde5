using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What one comparison says: how a variable compares with a limit.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Operator">How.</param>
/// <param name="Limit">With what.</param>
/// <param name="Written">The condition that says so.</param>
sealed record Literal(Variable Variable, ComparisonOperator Operator, double Limit, Condition Written)
{
    /// <summary>The side of the comparison that gives the limit, as it is written; null when both sides do.</summary>
    public Expression? Edge { get; init; }

    /// <summary>How the number at the edge follows from the limit: so many times it, and so much more.</summary>
    public (double Factor, double Offset) Scale { get; init; } = (1, 0);

    /// <summary>The values of the variable for which it holds.</summary>
    public IntervalSet Values => IntervalSet.Where(OperatorSigns.Of(Operator), Limit);

    /// <summary>Whether it holds above the limit; null when on no side, or on both.</summary>
    public bool? IsAbove => Operator switch
    {
        ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual => true,
        ComparisonOperator.Less or ComparisonOperator.LessOrEqual => false,
        _ => null,
    };

    /// <summary>Whether it holds at the limit itself.</summary>
    public bool HoldsAtLimit => Operator is ComparisonOperator.GreaterOrEqual or ComparisonOperator.LessOrEqual or ComparisonOperator.Equal;

    /// <summary>What a condition that has no parts says; null when that cannot be told.</summary>
    public static Literal? Of(Condition condition, bool negated, Premises premises) => condition switch
    {
        MissingCondition missing => new(new(missing.Reading, IsAge: true), negated ? ComparisonOperator.Less : ComparisonOperator.GreaterOrEqual, missing.For.TotalSeconds, condition),
        Comparison comparison => Of(comparison, negated ? Negated(comparison.Operator) : comparison.Operator, Linear.Of(comparison.Left, premises), Linear.Of(comparison.Right, premises)),
        _ => null,
    };

    static Literal? Of(Comparison written, ComparisonOperator @operator, Linear left, Linear right) => (left.Reading, right.Reading) switch
    {
        (null, null) => Make(written, new(new Constant(left.Offset, Unit.None, ConstantForm.Fraction)), @operator, left with { Factor = 1, Offset = 0 }, right.Offset),
        ({ } reading, null) => Make(written, new(reading), @operator, left, right.Offset, written.Right),
        (null, { } reading) => Make(written, new(reading), Mirrored(@operator), right, left.Offset, written.Left),
        ({ } one, { } other) when one.Equals(other) && left.Factor.Equals(right.Factor) && Parts.MayBeUnknown(one) => null,
        ({ } one, { } other) when one.Equals(other) => left.Factor.Equals(right.Factor)
            ? Make(written, new(new Constant(left.Offset, Unit.None, ConstantForm.Fraction)), @operator, left with { Factor = 1, Offset = 0 }, right.Offset)
            : Make(written, new(one), @operator, new(left.Factor - right.Factor, one, left.Offset - right.Offset), 0),
        _ when Linear.Tidy(left.Offset - right.Offset) == 0 => Times(written, @operator, left, right),
        _ => Make(written, new(new Arithmetic(written.Left, ArithmeticOperator.Subtract, written.Right, written.Left.Unit)), @operator, new(1, null, 0), 0),
    };

    // "a > 3 * b" says that a is more than three times b, as long as b is above zero, which it can be.
    static Literal? Times(Comparison written, ComparisonOperator @operator, Linear left, Linear right)
        => IsDivisor(right) || !IsDivisor(left)
            ? Make(written, new(left.Reading!, right.Reading), @operator, left with { Offset = 0 }, right.Factor, FactorOf(written.Right, right))
            : Make(written, new(right.Reading!, left.Reading), Mirrored(@operator), right with { Offset = 0 }, left.Factor, FactorOf(written.Left, left));

    // What something is measured by: what is usual for it, what is configured, or what is written as so many times.
    static bool IsDivisor(Linear side) => side.Reading is UsualReading or Model.Settings.SettingReading || side.Factor != 1;

    static Constant? FactorOf(Expression side, Linear linear) => side switch
    {
        Arithmetic { Operator: ArithmeticOperator.Multiply, Left: Constant factor } when factor.Value.Equals(linear.Factor) => factor,
        Arithmetic { Operator: ArithmeticOperator.Multiply, Right: Constant factor } when factor.Value.Equals(linear.Factor) => factor,
        _ => null,
    };

    static Literal? Make(Condition written, Variable variable, ComparisonOperator @operator, Linear scale, double edge, Expression? edgeAs = null)
    {
        var limit = Linear.Tidy((edge - scale.Offset) / scale.Factor);
        return double.IsNaN(limit) || double.IsInfinity(limit)
            ? null
            : new(variable, scale.Factor < 0 ? Mirrored(@operator) : @operator, limit, written) { Edge = edgeAs, Scale = (scale.Factor, scale.Offset) };
    }

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
