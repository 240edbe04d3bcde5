using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB0006: leaves out an entry of a list that nobody filled in. What else should stand there, only the author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFix)), Shared]
public sealed class PlaceholderFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.PlaceholderText];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument } literal
                || SharedSyntax.Holds(literal)
                || model?.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType.Name: not "Command" } method
                || Without(root, call, argument, method) is not { } changed)
            {
                continue;
            }

            context.RegisterCodeFix(CodeAction.Create($"Leave {literal} out", _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), nameof(PlaceholderFix)), diagnostic);
        }
    }

    // One of several texts goes alone; the only one goes with its clause.
    static SyntaxNode? Without(SyntaxNode root, InvocationExpressionSyntax call, ArgumentSyntax argument, IMethodSymbol method)
    {
        if (method.Parameters is not [.., { IsParams: true, Ordinal: var first }] || call.ArgumentList.Arguments.IndexOf(argument) < first)
        {
            return null;
        }

        if (call.ArgumentList.Arguments.Count - first > 1)
        {
            return HasComment(argument) ? null : root.ReplaceNode(call.ArgumentList, call.ArgumentList.WithArguments(call.ArgumentList.Arguments.Remove(argument)));
        }

        if (first > 0 || call is not { Expression: MemberAccessExpressionSyntax { Expression: var sentence, OperatorToken: var dot, Name: var word }, Parent: MemberAccessExpressionSyntax }
            || dot.LeadingTrivia.Any(IsComment) || HasComment(word) || HasComment(call.ArgumentList))
        {
            return null;
        }

        // Where each clause has its line, the line before ends as it did.
        var endsLine = sentence.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        return root.ReplaceNode(call, endsLine ? sentence : sentence.WithTrailingTrivia(call.GetTrailingTrivia()));
    }

    static bool HasComment(SyntaxNode node) => node.DescendantTrivia().Any(IsComment);

    static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
