using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes;

/// <summary>A fix that writes another expression where the squiggle is.</summary>
public abstract class ExpressionFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression
                || SharedSyntax.Holds(expression))
            {
                continue;
            }

            foreach (var offer in await OffersAsync(context.Document, expression, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, _ => ReplaceAsync(context.Document, root, expression, offer.Expression), offer.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What may be written there.</summary>
    private protected abstract Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation);

    static Task<Document> ReplaceAsync(Document document, SyntaxNode root, ExpressionSyntax old, string written)
    {
        var replacement = SyntaxFactory.ParseExpression(written).WithTriviaFrom(old);
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(old, replacement)));
    }
}
