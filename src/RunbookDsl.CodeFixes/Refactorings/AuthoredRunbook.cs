using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>The runbook around a place in the source, read as the analyzer reads it.</summary>
sealed class AuthoredRunbook
{
    readonly OriginSink _sink = new();

    AuthoredRunbook(INamedTypeSymbol type, SemanticModel semantics, CancellationToken cancellation)
    {
        Type = type;
        Semantics = semantics;
        Model = RunbookReader.Read(type, semantics.Compilation, _sink, cancellation);
    }

    /// <summary>Its class.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>What the compiler knows of the file.</summary>
    public SemanticModel Semantics { get; }

    /// <summary>What it says.</summary>
    public RunbookModel Model { get; }

    /// <summary>Where that stands.</summary>
    public Origins Origins => _sink.Origins;

    /// <summary>The runbook that a node is written in; null when it is in none.</summary>
    public static async Task<AuthoredRunbook?> AroundAsync(Document document, SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics
            || semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type
            || !type.GetAttributes().Any(data => data.AttributeClass?.ToDisplayString() == DslNames.RunbookAttribute))
        {
            return null;
        }

        return new AuthoredRunbook(type, semantics, cancellation);
    }

    /// <summary>The alert whose sentence begins with this call; null when it could not be read in full, or the call makes several.</summary>
    public Alert? AlertOf(InvocationExpressionSyntax beginning)
    {
        var name = beginning.ArgumentList.Arguments.FirstOrDefault()?.Expression.GetLocation();
        return Model.Alerts.Where(alert => Origins.Of(alert).Equals(name)).Take(2).ToList() is [var only] ? only : null;
    }
}
