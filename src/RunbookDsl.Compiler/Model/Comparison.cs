namespace RunbookDsl.Compiler.Model;

/// <summary>Two numbers compared; unknown while either is missing.</summary>
/// <param name="Left">The left side.</param>
/// <param name="Operator">How.</param>
/// <param name="Right">The right side.</param>
sealed record Comparison(Expression Left, ComparisonOperator Operator, Expression Right) : Condition
{
    /// <inheritdoc />
    public override EquatableArray<Expression> Expressions => [Left, Right];
}
