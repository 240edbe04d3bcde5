namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A number without a unit. Whole numbers divide as C# divides them.</summary>
sealed record NumberValue(double Number, bool IsWhole) : Value;
