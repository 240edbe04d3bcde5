using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Arithmetic.</summary>
sealed record ComputedOperand(Operand Left, ArithmeticOperator Operator, Operand Right) : Operand;
