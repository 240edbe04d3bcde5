using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Overview;

namespace RunbookDsl.Compiler.Emission;

/// <summary>What the definition is made of.</summary>
/// <param name="Runbook">The runbook without what only documents print.</param>
/// <param name="Plan">What is evaluated.</param>
sealed record DefinitionInput(RunbookModel Runbook, RunbookPlan Plan)
{
    /// <summary>The input for a runbook. A text that only people read, in the document, is blanked here, so that a change of it prints no definition anew.</summary>
    public static DefinitionInput Of(RunbookModel runbook) => new(
        runbook with
        {
            Overview = new SystemOverview(),
            Troubleshooting = runbook.Troubleshooting with { Logs = [] },
            History = runbook.History.WithoutWords(),
        },
        RunbookPlan.Of(runbook));
}
