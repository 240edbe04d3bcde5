using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A condition.</summary>
sealed record ConditionValue(Condition Condition) : Value;
