using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>The rules about procedures, settings and load, by id.</summary>
static class ProceduresRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
    ];
}
