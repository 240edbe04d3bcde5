using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB7003: lets whoever is on call approve what destroys something, right before it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApprovalFix)), Shared]
public sealed class ApprovalFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnapprovedDestruction];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } command
                || SharedSyntax.Holds(command)
                || command.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax step }
                || await CalledContact.ForAsync(context.Document, command, context.CancellationToken).ConfigureAwait(false) is not { } contact)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create($"Let {contact} approve it", _ => ApproveAsync(context.Document, root, step.Expression, contact), nameof(ApprovalFix)),
                diagnostic);
        }
    }

    static Task<Document> ApproveAsync(Document document, SyntaxNode root, ExpressionSyntax before, string contact)
        => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(before, AlertSentence.Append(before, $"Approve({contact})"))));
}
