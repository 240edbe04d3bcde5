namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A time of day, since midnight.</summary>
sealed record TimeOfDayValue(TimeSpan Time) : Value;
