using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>An element of a list and where it stands.</summary>
readonly record struct Item(Value Value, SyntaxNode Origin);
