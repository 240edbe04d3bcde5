namespace RunbookDsl.Compiler.Lowering;

/// <summary>A constant.</summary>
sealed record NumberOperand(double Value) : Operand;
