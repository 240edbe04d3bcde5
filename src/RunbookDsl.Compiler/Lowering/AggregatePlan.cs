using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Another reading brought to a scope with fewer labels.</summary>
sealed record AggregatePlan(int Scope, Unit Unit, string Text, string Variable, int Source, Aggregation By) : ReadingPlan(Scope, Unit, Text, Variable);
