using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1003: a counter is compared as it is. The reader finds it, since it makes no condition; this reports it.</summary>
sealed class RawCounter : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RawCounter,
        "A counter is compared as it is",
        "{0}",
        RuleCategories.Metrics,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RawCounter));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var problem in context.Problems.Where(problem => problem.Mistake == ReadingMistake.RawCounter))
        {
            context.Report(Descriptor, problem.Location, [problem.Message]);
        }
    }
}
