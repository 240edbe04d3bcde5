using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0002: something is not known at compile time. The reader finds it; this reports it.</summary>
sealed class NotKnown : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NotKnown,
        "The value is not known at compile time",
        "{0}",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotKnown));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var problem in context.Problems.Where(problem => problem.Mistake == ReadingMistake.NotKnown))
        {
            context.Report(Descriptor, problem.Location, [problem.Message]);
        }
    }
}
