using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3005: lets an alert resolve at a value that is well again, or once its trigger has not held for a while.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResolutionFix)), Shared]
public sealed class ResolutionFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoResolution];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } name
                && !SharedSyntax.Holds(name)
                && AlertSentence.Around(name) is { } sentence
                && Clause(sentence, diagnostic) is { } clause)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Add {clause}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(sentence, AlertSentence.Append(sentence, clause)))), nameof(ResolutionFix)),
                    diagnostic);
            }
        }
    }

    static string? Clause(ExpressionSyntax sentence, Diagnostic diagnostic)
    {
        if (Trigger(sentence) is not SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda)
        {
            return null;
        }

        var parameter = lambda.Parameter.Identifier.ValueText;
        if (diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var well) && well is not null
            && body is BinaryExpressionSyntax comparison && Opposite(comparison.Kind()) is { } sign)
        {
            return $"ResolvedWhen({parameter} => {comparison.Left.WithoutTrivia()} {sign} {well})";
        }

        return $"ResolvedWhen({parameter} => !({body.WithoutTrivia()}), stableFor: 5.Minutes())";
    }

    // What stands in When(…) of this sentence.
    static ExpressionSyntax? Trigger(ExpressionSyntax sentence)
    {
        for (var part = sentence; part is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call; part = access.Expression)
        {
            if (access.Name.Identifier.ValueText == "When" && call.ArgumentList.Arguments.Count == 1)
            {
                return call.ArgumentList.Arguments[0].Expression;
            }
        }

        return null;
    }

    static string? Opposite(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => "<",
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression => ">",
        _ => null,
    };
}
