namespace RunbookDsl.Compiler.Model;

/// <summary>At least one holds.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
sealed record OrCondition(Condition Left, Condition Right) : Condition
{
    /// <inheritdoc />
    public override EquatableArray<Condition> Parts => [Left, Right];
}
