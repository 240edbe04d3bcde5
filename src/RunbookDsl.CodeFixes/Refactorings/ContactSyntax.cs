using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>A contact as it is written: <c>Contact("…", "…").Phone("…")</c>.</summary>
/// <param name="Beginning"><c>Contact("…", "…")</c>.</param>
/// <param name="Whole">From there to its last channel.</param>
sealed record ContactSyntax(InvocationExpressionSyntax Beginning, InvocationExpressionSyntax Whole)
{
    /// <summary>Whether it is what a member of the class stands for, rather than written where it is called.</summary>
    public bool IsDeclaration => DeclaredName is not null;

    /// <summary>The member that stands for it; null when there is none.</summary>
    public string? DeclaredName => Whole.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } } variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The contact around a place; null when it is in none.</summary>
    public static ContactSyntax? Around(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(each => each is not StatementSyntax and not MemberDeclarationSyntax).OfType<InvocationExpressionSyntax>().Select(Of).FirstOrDefault(each => each is not null);

    /// <summary>The contact that a call ends; null when it ends none.</summary>
    public static ContactSyntax? Of(InvocationExpressionSyntax whole)
    {
        var first = whole;
        while (first.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before })
        {
            first = before;
        }

        var begins = first.Expression is IdentifierNameSyntax { Identifier.ValueText: "Contact" }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of", Expression: IdentifierNameSyntax { Identifier.ValueText: "Contact" } };
        return begins && first.ArgumentList.Arguments.Count == 2 && whole.Parent is not MemberAccessExpressionSyntax ? new ContactSyntax(first, whole) : null;
    }

    /// <summary>As it is written, on one line unless comments stand in it.</summary>
    public string Text => Whole.DescendantTrivia().All(trivia => string.IsNullOrWhiteSpace(trivia.ToString())) ? Whole.WithoutTrivia().NormalizeWhitespace().ToString() : Whole.ToString();

    /// <summary>Whether it means the same anywhere in its class: it names no local and no parameter.</summary>
    public bool StandsAlone(SemanticModel semantics, CancellationToken cancellation) =>
        !Whole.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => semantics.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol or IParameterSymbol);
}
