using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads how a runbook class is declared.</summary>
static class RunbookShape
{
    /// <summary>The class as the emitters need it.</summary>
    public static RunbookClass Of(INamedTypeSymbol type, bool derivesFromRunbook)
    {
        var containing = new List<INamedTypeSymbol>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            containing.Insert(0, outer);
        }

        var all = containing.Append(type).ToList();
        return new RunbookClass(
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "",
            containing.Select(outer => new ContainingType(Keyword(outer), outer.Name)).ToEquatableArray(),
            type.Name,
            Keyword(type),
            IsPartial: all.TrueForAll(IsPartial),
            IsGeneric: all.Exists(each => each.TypeParameters.Length > 0),
            IsAbstract: type.IsAbstract,
            IsVisible: all.TrueForAll(each => each.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal) && !type.IsFileLocal,
            derivesFromRunbook && !all.Exists(each => each.IsFileLocal));
    }

    /// <summary>The parts of a class, in an order that does not depend on the order of files.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Parts(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .OrderBy(reference => Path.GetFileName(reference.SyntaxTree.FilePath), StringComparer.Ordinal)
        .ThenBy(reference => reference.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(reference => reference.Span.Start)
        .Select(reference => reference.GetSyntax())
        .OfType<TypeDeclarationSyntax>();

    /// <summary>Whether a part says that there may be others.</summary>
    public static bool IsPartial(TypeDeclarationSyntax part) => part.Modifiers.Any(SyntaxKind.PartialKeyword);

    static bool IsPartial(INamedTypeSymbol type) => Parts(type).All(IsPartial);

    static string Keyword(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };
}
