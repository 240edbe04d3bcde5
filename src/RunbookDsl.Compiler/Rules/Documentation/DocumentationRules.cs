using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Documentation;

/// <summary>The rules about the document and its history, by id.</summary>
static class DocumentationRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new BrokenLink(),
        new ChangeLogOrder(),
        new AlertStyle(),
        new SuppressionWithoutReason(),
        new StaleDocument(),
    ];
}
