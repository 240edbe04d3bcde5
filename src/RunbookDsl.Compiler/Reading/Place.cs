using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading;

/// <summary>A position between the members of a type, from where names are looked up without binding any body.</summary>
/// <param name="Tree">The file, with its usings.</param>
/// <param name="Position">A position in the type's body.</param>
/// <param name="Type">The type.</param>
sealed record Place(SyntaxTree Tree, int Position, INamedTypeSymbol Type);
