namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A bool.</summary>
sealed record TruthValue(bool Holds) : Value;
