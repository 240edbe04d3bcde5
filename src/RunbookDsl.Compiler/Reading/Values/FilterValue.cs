using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A predicate over labels.</summary>
sealed record FilterValue(LabelFilter Filter) : Value;
