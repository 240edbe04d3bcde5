namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A <see cref="TimeSpan"/>.</summary>
sealed record DurationValue(TimeSpan Duration) : Value;
