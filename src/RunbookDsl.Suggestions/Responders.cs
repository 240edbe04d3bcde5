using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Suggestions;

/// <summary>The contacts and rotations that a class declares or inherits.</summary>
static class Responders
{
    /// <summary>In the author's order, those of the class itself first.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                var declared = member switch
                {
                    IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                    IPropertySymbol { Parameters.IsEmpty: true } property => property.Type,
                    _ => null,
                };
                if (Are(declared) && (SymbolEqualityComparer.Default.Equals(current, type) || member.DeclaredAccessibility != Accessibility.Private))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>Whether a type is that of somebody who can be called.</summary>
    public static bool Are(ITypeSymbol? type) =>
        type is { Name: "Contact" or "Rotation" or "Responder", ContainingNamespace: { Name: DslNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
