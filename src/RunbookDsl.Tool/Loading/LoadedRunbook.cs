using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Tool.Loading;

/// <summary>A compiled runbook found in an assembly.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Definition">The runbook as data.</param>
/// <param name="Evaluator">Its conditions.</param>
internal sealed record LoadedRunbook(Type Class, RunbookDefinition Definition, RunbookEvaluator Evaluator)
{
    /// <summary>The full name of its class.</summary>
    public string Type => Class.FullName!;

    /// <summary>Whether the user means this one: by id, by class or by the class's full name.</summary>
    public bool IsCalled(string name) =>
        Definition.Id == name || Type == name || Type.EndsWith('.' + name, StringComparison.Ordinal);
}
