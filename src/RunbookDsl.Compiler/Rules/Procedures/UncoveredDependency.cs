using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7015: a dependency does not say what happens while it is down.</summary>
sealed class UncoveredDependency : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UncoveredDependency,
        "Nobody says what a dependency is worth",
        "Dependency '{0}' does not say what happens while it is down; add .WhenDown(...)",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UncoveredDependency));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var dependency in context.Model.Overview.Dependencies)
        {
            if (string.IsNullOrWhiteSpace(dependency.Impact))
            {
                context.Report(Descriptor, context.Origins.Of(dependency), [dependency.Name]);
            }
        }
    }
}
