using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Two numbers compared.</summary>
sealed record ComparisonTest(Operand Left, ComparisonOperator Operator, Operand Right) : Test;
