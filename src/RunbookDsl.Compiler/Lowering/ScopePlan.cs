using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>A set of labels that rows are kept for.</summary>
/// <param name="Labels">Wire names in ordinal order.</param>
sealed record ScopePlan(EquatableArray<string> Labels);
