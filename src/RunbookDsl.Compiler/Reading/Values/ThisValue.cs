namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The runbook itself, or as <c>base</c>.</summary>
sealed record ThisValue(bool IsBase) : Value;
