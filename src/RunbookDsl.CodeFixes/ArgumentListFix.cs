using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB8007: names a program and its arguments instead of a line for a shell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArgumentListFix)), Shared]
public sealed class ArgumentListFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ShellInsteadOfArguments];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } place || CommandSyntax.At(place) is not { } call || Line(call) is not { Length: > 0 } words)
            {
                continue;
            }

            var arguments = words.Select(word => SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(word))));
            var separators = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), words.Length - 1);
            var list = call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(arguments, separators));
            context.RegisterCodeFix(
                CodeAction.Create($"Run {words[0]} without a shell", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call.ArgumentList, list))), nameof(ArgumentListFix)),
                diagnostic);
        }
    }

    // A shell, its option and the line, all of them written here; what stands behind would be arguments of the shell. Comments between them would be lost.
    static string[]? Line(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax }, { Expression: LiteralExpressionSyntax }, { Expression: LiteralExpressionSyntax { Token.Value: string line } }]
            && !call.ArgumentList.DescendantTrivia().Any(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            ? line.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            : null;
}
