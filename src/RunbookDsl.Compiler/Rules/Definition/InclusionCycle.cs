using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0005: a runbook includes itself, by way of others. The reader finds it; this reports it.</summary>
sealed class InclusionCycle : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InclusionCycle,
        "Runbooks include each other in a circle",
        "{0}",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.InclusionCycle));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var problem in context.Problems.Where(problem => problem.Mistake == ReadingMistake.InclusionCycle))
        {
            context.Report(Descriptor, problem.Location, [problem.Message]);
        }
    }
}
