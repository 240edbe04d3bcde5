using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name, when the author wrote one.</param>
/// <param name="Value">Its value.</param>
/// <param name="Origin">Where its value stands.</param>
sealed record Argument(string? Name, Value Value, SyntaxNode Origin);
