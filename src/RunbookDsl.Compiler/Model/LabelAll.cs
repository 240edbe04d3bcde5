namespace RunbookDsl.Compiler.Model;

/// <summary>All of these hold.</summary>
/// <param name="Filters">The filters.</param>
sealed record LabelAll(EquatableArray<LabelFilter> Filters) : LabelFilter;
