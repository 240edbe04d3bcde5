using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7013: changes of high risk name no reviewer.</summary>
sealed class NoApprover : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoApprover,
        "A risky change is reviewed by nobody",
        "Changes of high risk ({0}) are reviewed by nobody; add .ReviewedBy(...)",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoApprover));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var change in context.Model.Maintenance.Changes)
        {
            if (change is { Risk: Risk.High, Reviewer: null })
            {
                context.Report(Descriptor, context.Origins.Of(change), [string.Join(", ", change.Changes)]);
            }
        }
    }
}
