namespace RunbookDsl.Compiler.Lowering;

/// <summary>A number, or a constant where it is missing.</summary>
sealed record FallbackOperand(Operand Source, double Value) : Operand;
