namespace RunbookDsl.Compiler.Lowering;

/// <summary>A condition that does not hold.</summary>
sealed record NotTest(Test Operand) : Test;
