namespace RunbookDsl.Compiler.Model;

/// <summary>A number that is known at compile time.</summary>
/// <param name="Value">In the base unit: 0.1 for 10 %, 300 for 5 minutes.</param>
/// <param name="Of">What it counts, after the conversion that its place asks for: 0.10 compared with an error rate is a ratio.</param>
/// <param name="Form">How it was written.</param>
sealed record Constant(double Value, Unit Of, ConstantForm Form) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Of;
}
