namespace RunbookDsl.Compiler.Model;

/// <summary>It does not hold.</summary>
/// <param name="Operand">What does not.</param>
sealed record NotCondition(Condition Operand) : Condition
{
    /// <inheritdoc />
    public override EquatableArray<Condition> Parts => [Operand];
}
