using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB5013: removes a contact or rotation that nothing names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusedContactFix)), Shared]
public sealed class UnusedContactFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnusedContact];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var place = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (place?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member || Declared(member, place) is not { } declaration || model?.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } symbol)
            {
                continue;
            }

            // Something that the runbook does not speak of may name it all the same.
            if (IsNamed(symbol, model.Compilation, context.CancellationToken))
            {
                continue;
            }

            var title = $"Remove {symbol.Name}";
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(Remove(context.Document, root!, declaration)), nameof(UnusedContactFix)), diagnostic);
        }
    }

    static SyntaxNode? Declared(MemberDeclarationSyntax member, SyntaxNode place) => member switch
    {
        FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field => field.Declaration.Variables[0],
        FieldDeclarationSyntax => place.FirstAncestorOrSelf<VariableDeclaratorSyntax>(),
        PropertyDeclarationSyntax property => property,
        _ => null,
    };

    static bool IsNamed(ISymbol symbol, Compilation compilation, CancellationToken cancellation) =>
        symbol.ContainingType.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => name.Identifier.ValueText == symbol.Name)
            .Any(name => SymbolEqualityComparer.Default.Equals(compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol, symbol));

    static Document Remove(Document document, SyntaxNode root, SyntaxNode declaration)
    {
        SyntaxNode whole = declaration is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } field } } ? field : declaration;
        return document.WithSyntaxRoot(root.RemoveNode(whole, SyntaxRemoveOptions.KeepUnbalancedDirectives)!);
    }
}
