using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules;

/// <summary>All rules, by id.</summary>
static class RunbookRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<IRunbookRule> All { get; } = [];
}
