namespace RunbookDsl.Compiler.Model;

/// <summary>What is usual for a reading: its trailing mean.</summary>
/// <param name="Source">The reading.</param>
/// <param name="Over">How far back it looks.</param>
sealed record UsualReading(Expression Source, TimeSpan Over) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Source.Unit;

    /// <inheritdoc />
    public override EquatableArray<Expression> Parts => [Source];
}
