namespace RunbookDsl.Compiler.Model;

/// <summary>Both hold.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
sealed record AndCondition(Condition Left, Condition Right) : Condition
{
    /// <inheritdoc />
    public override EquatableArray<Condition> Parts => [Left, Right];
}
