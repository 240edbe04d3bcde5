using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB9002: puts the entries of a change log in order, or leaves out one that is there twice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeLogFix)), Shared]
public sealed class ChangeLogFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ChangeLogOrder];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } entry)
            {
                continue;
            }

            if (!diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var direction) || direction is null)
            {
                context.RegisterCodeFix(CodeAction.Create("Leave this entry out", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.RemoveNode(entry, SyntaxRemoveOptions.KeepUnbalancedDirectives)!)), "Twice"), diagnostic);
            }
            else if (ChangeLogSyntax.Ordered(block, rising: direction == "rising") is { } ordered)
            {
                context.RegisterCodeFix(CodeAction.Create("Put the change log in order", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(block, ordered))), "Order"), diagnostic);
            }
        }
    }
}
