using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB2001: swaps two bounds of one reading.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapThresholdsFix)), Shared]
public sealed class SwapThresholdsFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.InvertedThresholds];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax critical
                || diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[0] is not { } other || other.SourceTree != root.SyntaxTree
                || root.FindNode(other.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax warning
                || SharedSyntax.Holds(critical))
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create("Swap the two values", _ => SwapAsync(context.Document, root, critical, warning), nameof(SwapThresholdsFix)),
                diagnostic);
        }
    }

    static Task<Document> SwapAsync(Document document, SyntaxNode root, ExpressionSyntax first, ExpressionSyntax second)
    {
        // Each place keeps its own trivia, so that comments stay where they were.
        var swapped = root.ReplaceNodes(
            [first, second],
            (node, _) => node == first ? second.WithTriviaFrom(first) : first.WithTriviaFrom(second));
        return Task.FromResult(document.WithSyntaxRoot(swapped));
    }
}
