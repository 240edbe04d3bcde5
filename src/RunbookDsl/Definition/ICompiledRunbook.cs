using RunbookDsl.Evaluation;

namespace RunbookDsl.Definition;

/// <summary>What the compiler adds to every runbook class: its definition, its evaluator and its document.</summary>
public interface ICompiledRunbook
{
    /// <summary>The runbook as data.</summary>
    static abstract RunbookDefinition Definition { get; }

    /// <summary>The runbook's conditions, compiled; stateless and safe to share.</summary>
    static abstract RunbookEvaluator Evaluator { get; }

    /// <summary>The runbook as a Markdown document.</summary>
    static abstract string Document { get; }
}
