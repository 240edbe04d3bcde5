using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes;

/// <summary>Finds whom an alert should call: the on-call contact of the runbook, else the first contact it declares.</summary>
static class CalledContact
{
    /// <summary>The contact as an expression that is valid at the alert; null when the runbook has none.</summary>
    public static async Task<string?> ForAsync(Document document, SyntaxNode alert, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null
            || alert.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol runbook)
        {
            return null;
        }

        var contact = OnCall(model.Compilation, runbook, cancellation) ?? runbook.GetMembers().FirstOrDefault(IsContact);
        return contact switch
        {
            null => null,
            { ContainingType: var owner } when SymbolEqualityComparer.Default.Equals(owner, runbook) => contact.Name,
            _ => $"{contact.ContainingType.ToMinimalDisplayString(model, alert.SpanStart)}.{contact.Name}",
        };
    }

    static ISymbol? OnCall(Compilation compilation, INamedTypeSymbol runbook, CancellationToken cancellation)
        => runbook.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OnCall" }, ArgumentList.Arguments.Count: 1 })
            .Select(call => compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call.ArgumentList.Arguments[0].Expression, cancellation).Symbol)
            .FirstOrDefault(symbol => symbol is not null && IsContact(symbol));

    static bool IsContact(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } field => IsContact(field.Type),
        IPropertySymbol property => IsContact(property.Type),
        _ => false,
    };

    static bool IsContact(ITypeSymbol type) => type is { Name: "Contact", ContainingNamespace: { Name: "RunbookDsl", ContainingNamespace.IsGlobalNamespace: true } };
}
