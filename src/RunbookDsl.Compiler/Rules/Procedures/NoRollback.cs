using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7001: a deployment is linked to no rollback.</summary>
sealed class NoRollback : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoRollback,
        "A deployment has no way back",
        "Deployment '{0}' says no way back, so whoever finds it broken has to invent one; add .RollsBackWith(...)",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoRollback));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var deployment in context.Model.Maintenance.Deployments)
        {
            if (deployment.Rollback is null)
            {
                context.Report(Descriptor, context.Origins.Of(deployment), [deployment.Name]);
            }
        }
    }
}
