using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Puts a runbook before every rule where its source is not at hand, as in a host that has other values for its settings.</summary>
static class ModelCheck
{
    /// <summary>What the rules report, without places.</summary>
    public static IReadOnlyList<Diagnostic> Check(RunbookModel model)
    {
        var found = new List<Diagnostic>();
        var context = new RuleContext(model, new Origins(), [], found.Add);
        foreach (var rule in RunbookRules.All)
        {
            rule.Check(context);
        }

        return found;
    }
}
