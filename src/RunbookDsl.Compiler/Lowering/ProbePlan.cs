using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>What is evaluated when someone looks at a condition or a reading outside alerts.</summary>
/// <param name="Scope">The scope it is evaluated for.</param>
/// <param name="Test">The condition; null for a reading.</param>
/// <param name="Value">The reading; null for a condition.</param>
/// <param name="Comparisons">The condition's comparisons in the order they are written; none for a reading.</param>
sealed record ProbePlan(int Scope, Test? Test, Operand? Value, EquatableArray<ComparisonTest> Comparisons);
