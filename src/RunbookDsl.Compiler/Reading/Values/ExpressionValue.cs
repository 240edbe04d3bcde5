using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A reading, or arithmetic over readings.</summary>
sealed record ExpressionValue(Expression Expression) : Value;
