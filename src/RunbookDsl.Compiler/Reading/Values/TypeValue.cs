using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A type or namespace, before its dot.</summary>
sealed record TypeValue(INamespaceOrTypeSymbol Symbol) : Value;
