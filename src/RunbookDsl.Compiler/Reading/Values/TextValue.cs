namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A string.</summary>
sealed record TextValue(string Text) : Value;
