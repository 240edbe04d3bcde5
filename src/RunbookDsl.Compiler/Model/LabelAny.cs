namespace RunbookDsl.Compiler.Model;

/// <summary>At least one of these holds.</summary>
/// <param name="Filters">The filters.</param>
sealed record LabelAny(EquatableArray<LabelFilter> Filters) : LabelFilter;
