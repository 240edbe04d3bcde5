using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>The contacts and rotations that a class declares or inherits.</summary>
static class ResponderMembers
{
    /// <summary>In the author's order, those of the class itself first.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(IsResponder))
            {
                if (SymbolEqualityComparer.Default.Equals(current, type) || member.DeclaredAccessibility != Accessibility.Private)
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>Whether a type is that of a person or rotation.</summary>
    public static bool IsResponder(ITypeSymbol? type) =>
        type is { Name: "Contact" or "Rotation" or "Responder", ContainingNamespace: { Name: DslNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    static bool IsResponder(ISymbol member) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false, IsReadOnly: true } field => IsResponder(field.Type),
        IPropertySymbol { SetMethod: null, Parameters.IsEmpty: true } property => IsResponder(property.Type),
        _ => false,
    };
}
