using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>A column of numbers, computed once a tick.</summary>
/// <param name="Scope">The scope whose rows it has.</param>
/// <param name="Unit">What its numbers count.</param>
/// <param name="Text">How its author wrote it.</param>
/// <param name="Variable">The evaluator's variable for it, unique in the runbook.</param>
abstract record ReadingPlan(int Scope, Unit Unit, string Text, string Variable);
