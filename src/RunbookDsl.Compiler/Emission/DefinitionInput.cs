using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>What the definition is made of.</summary>
sealed record DefinitionInput(RunbookModel Runbook, RunbookPlan Plan);
