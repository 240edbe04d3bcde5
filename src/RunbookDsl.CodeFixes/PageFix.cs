using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB5001: pages whoever is on call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PageFix)), Shared]
public sealed class PageFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NobodyCalled];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } name
                || SharedSyntax.Holds(name)
                || AlertSentence.Around(name) is not { } sentence
                || await CalledContact.ForAsync(context.Document, sentence, context.CancellationToken).ConfigureAwait(false) is not { } contact)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create($"Page {contact}", _ => PageAsync(context.Document, root, sentence, contact), nameof(PageFix)),
                diagnostic);
        }
    }

    static Task<Document> PageAsync(Document document, SyntaxNode root, ExpressionSyntax sentence, string contact)
        => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(sentence, AlertSentence.Append(sentence, $"Page({contact})"))));
}
