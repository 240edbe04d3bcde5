using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A method of the author's, by its name.</summary>
sealed record MethodValue(IMethodSymbol Method) : Value;
