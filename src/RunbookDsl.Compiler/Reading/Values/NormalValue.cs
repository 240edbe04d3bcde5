using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The normal range of a reading.</summary>
sealed record NormalValue(Expression Source) : Value;
