using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>The trailing mean of another reading of the same scope.</summary>
sealed record UsualPlan(int Scope, Unit Unit, string Text, string Variable, int Source, TimeSpan Over) : ReadingPlan(Scope, Unit, Text, Variable);
