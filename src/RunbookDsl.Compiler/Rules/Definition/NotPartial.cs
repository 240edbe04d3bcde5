using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0001: the runbook class, or a class around it, is not partial.</summary>
sealed class NotPartial : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NotPartial,
        "The runbook class is not partial",
        "'{0}' and every class around it must be partial, so that the compiler can add its definition, evaluators and document",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotPartial));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var runbook = context.Model.Class;
        if (!runbook.IsPartial)
        {
            context.Report(Descriptor, context.Origins.Of(runbook), [runbook.Name]);
        }
    }
}
