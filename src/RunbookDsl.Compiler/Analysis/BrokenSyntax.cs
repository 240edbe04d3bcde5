using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Tells code with syntax errors, where nobody can say yet what it will mean.</summary>
static class BrokenSyntax
{
    /// <summary>Whether a file has a syntax error anywhere; one missing brace can take the rest of the file with it.</summary>
    public static bool IsIn(SyntaxTree tree, CancellationToken cancellation) => HasErrors(tree.GetRoot(cancellation));

    /// <summary>Whether the statement or member around a place has a syntax error.</summary>
    public static bool IsAround(Location location) =>
        location.SourceTree is { } tree
        && tree.GetRoot() is { ContainsDiagnostics: true } root
        && root.FullSpan.Contains(location.SourceSpan)
        && root.FindNode(location.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(node => node is StatementSyntax or MemberDeclarationSyntax) is { } around
        && HasErrors(around);

    // Nearly every file has none, and says so without being searched.
    static bool HasErrors(SyntaxNode node) => node.ContainsDiagnostics && node.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
