namespace RunbookDsl.Compiler.Model;

/// <summary>This does not hold.</summary>
/// <param name="Filter">What does not.</param>
sealed record LabelNot(LabelFilter Filter) : LabelFilter;
