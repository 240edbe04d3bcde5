namespace RunbookDsl.Compiler.Model;

/// <summary>A reading, or a constant while it is unknown: <c>Or(x)</c>, <c>OrZero()</c>.</summary>
/// <param name="Source">The reading.</param>
/// <param name="Value">What stands in for it.</param>
sealed record Fallback(Expression Source, Constant Value) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Source.Unit;

    /// <inheritdoc />
    public override EquatableArray<Expression> Parts => [Source, Value];
}
