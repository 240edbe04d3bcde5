namespace RunbookDsl.Compiler.Lowering;

/// <summary>A reading of the runbook.</summary>
sealed record ReadingOperand(int Reading) : Operand;
