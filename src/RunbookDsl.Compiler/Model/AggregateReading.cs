namespace RunbookDsl.Compiler.Model;

/// <summary>A reading combined over all series that share the labels of the alert's scope.</summary>
/// <param name="Source">What is combined.</param>
/// <param name="By">How.</param>
sealed record AggregateReading(Expression Source, Aggregation By) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => By == Aggregation.Count ? Unit.Count : Source.Unit;

    /// <inheritdoc />
    public override EquatableArray<Expression> Parts => [Source];
}
