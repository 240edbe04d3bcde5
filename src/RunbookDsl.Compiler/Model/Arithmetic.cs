namespace RunbookDsl.Compiler.Model;

/// <summary>Two numbers that become one.</summary>
/// <param name="Left">The left side.</param>
/// <param name="Operator">How.</param>
/// <param name="Right">The right side.</param>
/// <param name="Of">What the result counts.</param>
sealed record Arithmetic(Expression Left, ArithmeticOperator Operator, Expression Right, Unit Of) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Of;

    /// <inheritdoc />
    public override EquatableArray<Expression> Parts => [Left, Right];
}
