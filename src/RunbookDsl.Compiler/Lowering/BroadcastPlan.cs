using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Another reading brought to a scope with more labels.</summary>
sealed record BroadcastPlan(int Scope, Unit Unit, string Text, string Variable, int Source) : ReadingPlan(Scope, Unit, Text, Variable);
