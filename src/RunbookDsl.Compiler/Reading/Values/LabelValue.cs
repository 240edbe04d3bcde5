using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A label.</summary>
sealed record LabelValue(Label Label) : Value;
