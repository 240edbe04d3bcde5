namespace RunbookDsl.Compiler.Model;

/// <summary>No sample has arrived for some time; never unknown.</summary>
/// <param name="Reading">What is missing.</param>
/// <param name="For">How long.</param>
sealed record MissingCondition(Expression Reading, TimeSpan For) : Condition
{
    /// <inheritdoc />
    public override EquatableArray<Expression> Expressions => [Reading];
}
