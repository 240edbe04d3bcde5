namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A member of an enum.</summary>
sealed record ChoiceValue(string Type, string Member) : Value;
