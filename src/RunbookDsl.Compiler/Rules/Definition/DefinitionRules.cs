using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>The rules about the runbook as a whole, by id.</summary>
static class DefinitionRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new NotPartial(),
        new NotKnown(),
        new DuplicateName(),
        new DuplicateMetric(),
        new DuplicateIdentifier(),
        new InclusionCycle(),
        new PlaceholderText(),
        new RequiredPartMissing(),
        new ServiceTwice(),
        new NotEvaluable(),
    ];
}
